package vn.nhipcau.platform.imports;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads cells as what they hold, not as what they are shown as: days as ISO dates, numbers plain. A
 * formula, or the error that one left behind, is named and not read.
 */
final class XlsxCells extends XSSFSheetXMLHandler {

  private final XlsxRows rows;
  private String reference;

  XlsxCells(Styles styles, SharedStrings strings, XlsxRows rows, boolean since1904) {
    super(styles, null, strings, rows, new Values(since1904), false);
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if ("c".equals(localName)) {
      reference = attributes.getValue("r");
      if ("e".equals(attributes.getValue("t"))) {
        rows.fault(reference, "import.error_cell");
      }
    } else if ("f".equals(localName)) {
      rows.fault(reference, "import.formula");
    }
    super.startElement(uri, localName, qName, attributes);
  }

  private static final class Values extends DataFormatter {

    private final boolean since1904;

    Values(boolean since1904) {
      super(Locale.ROOT);
      this.since1904 = since1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
      if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? moment.toLocalDate().toString()
            : moment.toString();
      }
      return NumberToTextConverter.toText(value);
    }
  }
}
