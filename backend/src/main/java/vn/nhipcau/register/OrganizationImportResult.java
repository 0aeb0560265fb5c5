package vn.nhipcau.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file would do to the register, or did. */
public record OrganizationImportResult(
    @Schema(description = "True for a preview: nothing was written.") boolean dryRun,
    @Schema(description = "The day on which the file was compared with the register.")
        LocalDate asOf,
    @Schema(
            description =
                "Names exactly what the file would do; given back as `preview`, it is done only if it would still do the same.")
        String preview,
    Counts counts,
    @Schema(
            description =
                "Rows with errors first, then changes, then new bodies; the first 1,000. Rows that change nothing are only counted.")
        List<ImportedRow> rows,
    @Schema(description = "Rows with errors, changes or new bodies beyond those listed.")
        int rowsLeftOut) {

  /** How many rows do what. */
  @Schema(name = "OrganizationImportCounts")
  public record Counts(
      @Schema(description = "Rows read; blank ones are skipped.") int rows,
      int created,
      int changed,
      int unchanged,
      int errors) {}

  /** What a row does. */
  public enum Outcome {
    ERROR,
    CHANGE,
    CREATE,
    UNCHANGED
  }

  /** One row. */
  public record ImportedRow(
      @Schema(
              description =
                  "The number that a spreadsheet shows beside it; the line of a CSV file; 0 for the file as a whole.")
          int row,
      @Schema(nullable = true, examples = "ubmttq-22924") String code,
      @Schema(nullable = true) String name,
      Outcome outcome,
      @Schema(description = "CHANGE: what is said differently, column by column.")
          List<ColumnChange> changes,
      @Schema(description = "ERROR: what is wrong.") List<RowFault> errors) {}

  /** One column that says something else than the register. */
  public record ColumnChange(
      @Schema(examples = "name_en") String column,
      @Schema(nullable = true) String before,
      @Schema(nullable = true) String after) {}

  /** One thing that is wrong with a row. */
  public record RowFault(
      @Schema(description = "Null for the row as a whole.", nullable = true) String column,
      @Schema(description = "Stable code to switch on.", examples = "register.unknown_parent")
          String code,
      @Schema(description = "What is wrong, in the caller's language.") String message) {}
}
