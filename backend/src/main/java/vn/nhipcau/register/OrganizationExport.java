package vn.nhipcau.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationColumn;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.exports.SheetColumn;
import vn.nhipcau.platform.exports.SheetFormat;
import vn.nhipcau.platform.exports.SheetWriter;

/**
 * The register as a file, in exactly the columns that the import reads. It is written to a
 * temporary file first: whoever downloads slowly must not hold a connection to the database.
 */
@ApplicationScoped
public class OrganizationExport {

  private static final String SHEET = "organizations";

  @Inject OrganizationService organizations;

  /** The file, which is gone when it is closed. */
  InputStream file(OrganizationExportFilter filter) throws IOException {
    return written(
        filter.format,
        writer ->
            organizations.each(
                filter.criteria(),
                terms -> {
                  try {
                    writer.row(values(terms));
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
  }

  /** A file with nothing but the header, to be filled in. */
  InputStream template(SheetFormat format) throws IOException {
    return written(format, writer -> {});
  }

  private interface Rows {
    void into(SheetWriter writer);
  }

  private static InputStream written(SheetFormat format, Rows rows) throws IOException {
    Path file = Files.createTempFile("nhipcau-", "." + format);
    try {
      try (OutputStream out = Files.newOutputStream(file);
          SheetWriter writer = format.writer(out, SHEET, columns())) {
        rows.into(writer);
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static List<?> values(OrganizationTerms terms) {
    return Arrays.stream(OrganizationColumn.values())
        .map(column -> column.of(terms))
        .map(value -> value instanceof LocalDate || value == null ? value : value.toString())
        .toList();
  }

  private static List<SheetColumn> columns() {
    return Arrays.stream(OrganizationColumn.values())
        .map(c -> new SheetColumn(c.header(), c.width, choices(c)))
        .toList();
  }

  private static List<String> choices(OrganizationColumn column) {
    Enum<?>[] choices =
        switch (column) {
          case TYPE -> OrganizationType.values();
          case LEVEL -> Level.values();
          case FUNCTION -> OrganizationFunction.values();
          default -> new Enum<?>[0];
        };
    return Stream.of(choices).map(Enum::name).toList();
  }
}
