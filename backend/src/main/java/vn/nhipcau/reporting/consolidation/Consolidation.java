package vn.nhipcau.reporting.consolidation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.reporting.report.ReportAction;

/** A report that is built from others: what it is made of, and what could be. */
@Schema(
    description =
        "What a report is built from. Candidates and changes are the author's alone; others see the sources of the submission that reached them.")
public record Consolidation(
    UUID reportId,
    @Schema(
            description = "The period of the candidates; null where no period asks for the report.",
            nullable = true)
        PeriodRef period,
    @Schema(description = "Periods whose reports may be sources: those within the report's own.")
        List<PeriodRef> periods,
    @Schema(description = "What the office receives in the period, arrived or missing.")
        List<SourceCandidate> candidates,
    List<ConsolidationSource> sources,
    @Schema(description = "Whether any source changed since it was chosen.") boolean stale,
    List<ConsolidatedFigure> figures,
    @Schema(description = "Sections of the sources' forms, to look for passages in.")
        List<SourceSection> sections,
    List<QuotedPassage> quotes,
    @Schema(description = "EDIT where the caller may choose, pull and quote now.")
        List<ReportAction> allowedActions) {}
