package vn.nhipcau.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationColumn;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.organization.RegisterChange;
import vn.nhipcau.organization.RegisterEdit;
import vn.nhipcau.platform.imports.ImportLog;
import vn.nhipcau.platform.imports.SheetFile;
import vn.nhipcau.platform.imports.SheetRow;

/** A file of organizations, read against the register: what each row would do, or why it can't. */
final class OrganizationRows {

  private static final String FILE = "organizations";

  /** More are neither mended at a sitting nor worth keeping in memory. */
  private static final int MOST_FAULTS = 20_000;

  /** One thing that is wrong, with its text still to be found. */
  record Fault(String column, String code, Map<String, Object> params) {}

  /** One row as far as it could be read. */
  record Row(int line, String code, String name, RegisterChange change, List<Fault> faults) {

    OrganizationImportResult.Outcome outcome() {
      if (!faults.isEmpty()) {
        return OrganizationImportResult.Outcome.ERROR;
      }
      if (change.founds()) {
        return OrganizationImportResult.Outcome.CREATE;
      }
      return change.differences().isEmpty()
          ? OrganizationImportResult.Outcome.UNCHANGED
          : OrganizationImportResult.Outcome.CHANGE;
    }
  }

  private final RegisterEdit edit;
  private final LocalDate asOf;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  private OrganizationRows(RegisterEdit edit, LocalDate asOf) {
    this.edit = edit;
    this.asOf = asOf;
  }

  /**
   * What was read.
   *
   * @param count rows of the file that said anything
   * @param rows by line; line 0 or the header's tells what is wrong with the file as a whole
   */
  record Read(int count, List<Row> rows) {}

  static Read read(byte[] content, RegisterEdit edit, LocalDate asOf) {
    ImportLog log = new ImportLog(MOST_FAULTS);
    OrganizationRows read = new OrganizationRows(edit, asOf);
    SheetFile.of(FILE, content, log).rows(OrganizationColumn.headers(), read::take);
    log.faults()
        .forEach(f -> read.fault((int) f.row(), new Fault(f.column(), f.code(), f.params())));
    edit.check().stream()
        .limit(MOST_FAULTS)
        .forEach(f -> read.fault(f.place(), new Fault(f.column().header(), f.code(), f.params())));
    int count = log.files().stream().mapToInt(ImportLog.FileResult::rows).sum();
    return new Read(count, List.copyOf(read.rows.values()));
  }

  private void take(SheetRow row) {
    OrganizationTerms terms = terms(row);
    RegisterChange change = null;
    if (row.sound()) {
      change = edit.row((int) row.line(), terms, asOf);
    } else if (terms.code() != null) {
      edit.unread(terms.code());
    }
    rows.put(
        (int) row.line(),
        new Row((int) row.line(), terms.code(), terms.name(), change, new ArrayList<>()));
  }

  private static OrganizationTerms terms(SheetRow row) {
    String code = row.required("code", OrganizationShape.MOST_CODE);
    if (code != null && !code.matches(OrganizationShape.CODE)) {
      row.fault("code", "import.bad_code");
    }
    return new OrganizationTerms(
            code,
            row.required("name", OrganizationShape.MOST_NAME),
            row.required("name_en", OrganizationShape.MOST_NAME),
            row.required("abbreviation", OrganizationShape.MOST_ABBREVIATION),
            row.choice("type", OrganizationType.class, true),
            row.choice("level", Level.class, true),
            row.choice("function", OrganizationFunction.class, false),
            row.text("area", OrganizationShape.MOST_CODE),
            row.text("parent", OrganizationShape.MOST_CODE),
            row.date("valid_from"),
            row.date("valid_to"))
        .normalized();
  }

  private void fault(int line, Fault fault) {
    rows.computeIfAbsent(line, l -> new Row(l, null, null, null, new ArrayList<>()))
        .faults()
        .add(fault);
  }

  /** Names what the rows would do, so that a preview and its application can be told to agree. */
  static String fingerprint(List<Row> rows) {
    MessageDigest digest = sha256();
    for (Row row : rows) {
      if (row.change() != null && !row.change().after().equals(row.change().before())) {
        digest.update(
            (row.change().before() + "→" + row.change().after()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
