package vn.nhipcau.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as people really send them, and as somebody who means harm would. */
class XlsxFileTest {

  private static final String NAME = "days.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final ImportLog log = new ImportLog();
  private final List<String> read = new ArrayList<>();

  @Test
  void daysAndTextsAreReadWhateverTheirCellsAre() {
    load(
        workbook(
            sheet -> {
              row(sheet, 0, "Day ", "NAME", "note");
              row(sheet, 1, LocalDate.of(2026, 2, 17), "Tết", "x");
              row(sheet, 3, "17/2/2026", " " + Normalizer.normalize("Tết", Normalizer.Form.NFD));
              row(sheet, 4, "2026-02-19", 593.0);
              row(sheet, 5, " ", "");
            }));

    assertThat(faults()).isEmpty();
    assertThat(read).containsExactly("2 2026-02-17 Tết", "4 2026-02-17 Tết", "5 2026-02-19 593");
  }

  @Test
  void daysOfAnOldMacAreFourYearsLater() {
    byte[] file =
        changed(
            workbook(
                sheet -> {
                  row(sheet, 0, "day", "name");
                  row(sheet, 1, LocalDate.of(2026, 2, 17), "Tết");
                }),
            "xl/workbook.xml",
            xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));
    load(file);

    assertThat(read).containsExactly("2 2030-02-18 Tết");
  }

  @Test
  void whatIsNoValueIsNamedAtItsCell() {
    load(
        workbook(
            sheet -> {
              row(sheet, 0, "day", "name");
              row(sheet, 1, "2026-02-17");
              sheet.getRow(1).createCell(1).setCellFormula("HYPERLINK(\"http://x\")");
              row(sheet, 2, "2026-02-17");
              sheet.getRow(2).createCell(1).setCellErrorValue((byte) 23);
              row(sheet, 3, true, "Tết");
              row(sheet, 4, 46070.5, "Tết", null, "beyond the header");
              row(sheet, 5, "2026-02-18", "x".repeat(21));
            }));

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "2 name import.formula",
            "3 name import.error_cell",
            "4 day import.not_a_date",
            "5 null import.wrong_number_of_columns",
            "5 day import.not_a_date",
            "6 name import.too_long");
    assertThat(read).isEmpty();
  }

  @Test
  void aHeaderLacksOrDoublesColumns() {
    load(workbook(sheet -> row(sheet, 0, "day", "title")));
    load(workbook(sheet -> row(sheet, 0, "day", "name", "name")));
    load(workbook(sheet -> {}));

    assertThat(faults())
        .containsExactly(
            "1 name import.column_missing",
            "1 null import.bad_header",
            "1 day import.column_missing",
            "1 name import.column_missing");
  }

  @Test
  void aCellOfTenMillionCharactersIsToldInShort() {
    StringBuilder text = new StringBuilder();
    // Letters in no order: what compresses too well is taken for a bomb.
    new Random(1).ints(10 << 20, 'a', 'z').forEach(letter -> text.append((char) letter));
    String cell = "<c r=\"B2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    load(changed(twoRows(), SHEET, xml -> xml.replaceFirst("<c r=\"B2\".*?</c>", cell)));

    assertThat(faults()).containsExactly("2 name import.cell_too_long");
  }

  /** 200 MiB of blanks in 200 KiB. */
  @Test
  void aBombGoesOffWhereItDoesNoHarm() {
    for (String part : List.of(SHEET, "xl/media/image1.png", "xl/styles.xml")) {
      ImportLog told = new ImportLog();
      new XlsxFile(NAME, bomb(part), told).rows(List.of("day", "name"), row -> read.add("row"));
      assertThat(told.faults())
          .extracting(ImportLog.Fault::code)
          .containsExactly("import.beyond_limits");
    }
    assertThat(read).isEmpty();
  }

  @Test
  void nothingOutsideOfTheFileIsFetched() throws IOException {
    var secret = java.nio.file.Files.createTempFile("secret", ".txt");
    java.nio.file.Files.writeString(secret, "2026-02-17");
    String evil = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>";
    load(
        changed(
            twoRows(),
            SHEET,
            xml ->
                xml.replaceFirst("(<\\?xml.*?\\?>)", "$1" + evil)
                    .replaceFirst(
                        "<c r=\"A2\".*?</c>", "<c r=\"A2\" t=\"str\"><v>&leak;</v></c>")));
    java.nio.file.Files.delete(secret);

    assertThat(faults()).containsExactly("0 null import.unreadable");
    assertThat(read).isEmpty();
  }

  @Test
  void aThousandMillionLaughsAreNotLaughed() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    for (String part : List.of(SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml")) {
      ImportLog told = new ImportLog();
      byte[] file =
          changed(twoRows(), part, xml -> xml.replaceFirst("(<\\?xml.*?\\?>)", "$1" + laughs));
      new XlsxFile(NAME, file, told).rows(List.of("day", "name"), row -> read.add("row"));
      assertThat(told.faults())
          .as(part)
          .extracting(ImportLog.Fault::code)
          .containsExactly("import.unreadable");
    }
    assertThat(read).isEmpty();
  }

  /** A column number beyond all memory, a string that isn't there, a table said to be endless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"ZZZZZZZ2\" t=\"str\"><v>x</v></c>",
        "<c r=\"XFD2\" t=\"str\"><v>x</v></c>",
        "<c r=\"A99999999999\" t=\"str\"><v>x</v></c>",
        "<c r=\"B2\" t=\"s\"><v>2000000000</v></c>",
        "<c r=\"B2\" t=\"s\"><v>-1</v></c>",
        "<c r=\"B2\"><v>1e999999999</v></c>",
        "<c r=\"B2\" s=\"99999\"><v>1</v></c>",
        "<c t=\"str\"><v>x</v></c>",
        "<c r=\"B2\" t=\"nonsense\"><v>x</v></c><c",
      })
  void cellsThatLieMakeFaultsAndNothingElse(String cell) {
    load(changed(twoRows(), SHEET, xml -> xml.replaceFirst("<c r=\"B2\".*?</c>", cell)));

    assertThat(log.files().stream().mapToInt(ImportLog.FileResult::rows).sum() + faults().size())
        .isPositive();
    assertThat(read.size()).isLessThanOrEqualTo(1);
  }

  @Test
  void aTableThatSaysItIsEndlessIsNotBelieved() {
    load(
        changed(
            twoRows(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replaceFirst("uniqueCount=\"[0-9]+\"", "uniqueCount=\"2147483647\"")
                    .replaceFirst(" count=\"[0-9]+\"", " count=\"2147483647\"")));

    assertThat(read).containsExactly("2 2026-02-17 Tết");
  }

  @Test
  void aWorkbookWithMacrosIsRefused() {
    load(with(twoRows(), "xl/vbaProject.bin", new byte[] {1}));

    assertThat(faults()).containsExactly("0 null import.macros");
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    load(zip("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
    load(new byte[] {'P', 'K', 3, 4, 0, 0});
    byte[] cut = twoRows();
    load(java.util.Arrays.copyOf(cut, cut.length / 2));

    assertThat(faults()).hasSize(3).allMatch("0 null import.unreadable"::equals);
  }

  private void load(byte[] content) {
    new XlsxFile(NAME, content, log)
        .rows(
            List.of("day", "name"),
            row -> {
              LocalDate day = row.date("day");
              String name = row.required("name", 20);
              if (row.sound()) {
                read.add(row.line() + " " + day + " " + name);
              }
            });
  }

  private List<String> faults() {
    return log.faults().stream().map(f -> f.row() + " " + f.column() + " " + f.code()).toList();
  }

  private static byte[] twoRows() {
    return workbook(
        sheet -> {
          row(sheet, 0, "day", "name");
          row(sheet, 1, "2026-02-17", "Tết");
        });
  }

  private static byte[] workbook(Consumer<Sheet> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook.createSheet("days"));
      workbook.createSheet("other").createRow(0).createCell(0).setCellValue("not read");
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> {}
        case LocalDate day -> {
          CellStyle style = sheet.getWorkbook().createCellStyle();
          style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
          row.createCell(i).setCellValue(day);
          row.getCell(i).setCellStyle(style);
        }
        case Double number1 -> row.createCell(i).setCellValue(number1);
        case Boolean yes -> row.createCell(i).setCellValue(yes);
        default -> row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          String before = new String(content, StandardCharsets.UTF_8);
          String after = change.apply(before);
          assertThat(after).as("the change of " + part).isNotEqualTo(before);
          content = after.getBytes(StandardCharsets.UTF_8);
          found = true;
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(found).as(part).isTrue();
    return out.toByteArray();
  }

  private static byte[] with(byte[] file, String part, byte[] added) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(in.readAllBytes());
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(added);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bomb(String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry(part));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String part, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
