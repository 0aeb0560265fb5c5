package vn.nhipcau.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.exports.SheetColumn;
import vn.nhipcau.platform.exports.SheetWriter;
import vn.nhipcau.reporting.template.Indicator;

/** The table of a topic as a file: an indicator a row, a period a column. */
@ApplicationScoped
public class TopicExport {

  private static final int WIDE = 40;
  private static final int NARROW = 14;

  @Inject TopicService service;

  IndicatorExport.Sheet file(Viewer viewer, TopicExportFilter filter, Locale locale)
      throws IOException {
    TopicStatistics topic = service.of(viewer, filter);
    boolean vietnamese = locale.getLanguage().equals("vi");
    String title = vietnamese ? topic.group().title() : topic.group().titleEn();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer =
        filter.format.writer(out, vietnamese ? "Chủ đề" : "Topic", columns(topic, vietnamese))) {
      for (TopicStatistics.Row row : topic.items()) {
        writer.row(values(row, topic, vietnamese));
      }
    }
    return new IndicatorExport.Sheet(
        out.toByteArray(),
        title + " " + topic.periods().getFirst().code() + " " + topic.periods().getLast().code());
  }

  private static List<SheetColumn> columns(TopicStatistics topic, boolean vietnamese) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(column(vietnamese ? "Mã" : "Code", NARROW));
    columns.add(column(vietnamese ? "Chỉ tiêu" : "Indicator", WIDE));
    columns.add(column(vietnamese ? "Đơn vị tính" : "Unit", NARROW));
    columns.add(column(vietnamese ? "Cả khoảng" : "In all", NARROW));
    topic.periods().forEach(period -> columns.add(column(period.code(), NARROW)));
    return columns;
  }

  private static SheetColumn column(String header, int width) {
    return new SheetColumn(header, width, List.of());
  }

  private static List<Object> values(
      TopicStatistics.Row row, TopicStatistics topic, boolean vietnamese) {
    Indicator indicator = row.indicator();
    Map<String, BigDecimal> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.period(), cell.figures().value()));
    List<Object> values = new ArrayList<>();
    values.add(indicator.key());
    values.add(vietnamese ? indicator.title() : indicator.titleEn());
    values.add(vietnamese ? indicator.unit() : indicator.unitEn());
    values.add(row.figures().value());
    topic.periods().forEach(period -> values.add(cells.get(period.code())));
    return values;
  }
}
