package vn.nhipcau.platform.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** An XLSX workbook of one sheet: rows wait in a temporary file until the workbook is closed. */
final class XlsxWriter implements SheetWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH_OF_A_CHARACTER = 256;

  private final OutputStream out;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle day;
  private final CellStyle plain;
  private final int columns;
  private int rows;

  XlsxWriter(OutputStream out, String name, List<SheetColumn> columns) {
    this.out = out;
    // Not every spreadsheet reads ZIP64 where nothing needs it.
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    this.columns = columns.size();
    sheet = workbook.createSheet(name);
    text = workbook.createCellStyle();
    // Format “@”: what is typed into such a cell stays text, so 0593 does not become 593.
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    plain = workbook.createCellStyle();
    day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    header(columns);
    sheet.createFreezePane(0, 1);
  }

  private void header(List<SheetColumn> headers) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < headers.size(); i++) {
      SheetColumn column = headers.get(i);
      Cell cell = row.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, column.width() * WIDTH_OF_A_CHARACTER);
      sheet.setDefaultColumnStyle(i, text);
      offer(i, column.choices());
    }
  }

  /**
   * Choices as a list to pick from: on a hidden sheet, since a cell's own may have 255 characters.
   */
  private void offer(int column, List<String> offered) {
    if (offered.isEmpty()) {
      return;
    }
    SXSSFSheet lists = workbook.createSheet("list" + column);
    workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    for (int i = 0; i < offered.size(); i++) {
      lists.createRow(i).createCell(0).setCellValue(offered.get(i));
    }
    DataValidationHelper validations = sheet.getDataValidationHelper();
    DataValidation validation =
        validations.createValidation(
            validations.createFormulaListConstraint("list" + column + "!$A$1:$A$" + offered.size()),
            new CellRangeAddressList(
                1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), column, column));
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  @Override
  public void row(List<?> values) {
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof LocalDate date) {
        Cell cell = row.createCell(i);
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value instanceof Number number) {
        Cell cell = row.createCell(i);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(plain);
      } else if (value != null) {
        Cell cell = row.createCell(i);
        cell.setCellValue(value.toString());
        cell.setCellStyle(text);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (workbook) {
      sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows - 1, 0), 0, columns - 1));
      workbook.write(out);
    }
  }
}
