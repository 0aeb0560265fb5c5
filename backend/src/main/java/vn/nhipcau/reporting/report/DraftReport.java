package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: begin a report. */
@Schema(description = "Begin the report that fulfils an obligation.")
public record DraftReport(@NotNull @Schema(required = true) UUID obligationId) {}
