package vn.nhipcau.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.imports.ImportLog;

/** What an import did, or would do. */
public record CatalogueImportResult(
    @Schema(description = "True when nothing was written: a preview, or faults.") boolean dryRun,
    List<ImportLog.FileResult> files,
    @Schema(description = "Every fault found, at most 200; with any of them nothing was applied.")
        List<CatalogueFault> errors) {

  /** A fault with its text. */
  public record CatalogueFault(
      String file,
      @Schema(description = "Line for CSV, entry number for JSON; 0 for the whole file.") long row,
      @Schema(nullable = true) String column,
      @Schema(examples = "import.unknown_reference") String code,
      String message) {}
}
