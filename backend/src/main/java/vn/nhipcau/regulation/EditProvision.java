package vn.nhipcau.regulation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: write the words of a provision, or link it. */
@Schema(
    description =
        "What is absent or null stays as it is; an empty text takes it away. In one's own words, never the legal text.")
public record EditProvision(
    @Schema(nullable = true) @Size(max = Provision.MOST_HEADING) String heading,
    @Schema(nullable = true) @Size(max = Provision.MOST_HEADING) String headingEn,
    @Schema(nullable = true) @Size(max = Provision.MOST_SUMMARY) String summary,
    @Schema(nullable = true) @Size(max = Provision.MOST_SUMMARY) String summaryEn,
    @Schema(
            description = "Path in the parent regulation that this provision carries out.",
            nullable = true)
        @Size(max = 60)
        String under,
    @Schema(
            description = "Whether it asks nothing by itself; not said of one that has duties.",
            nullable = true)
        Boolean asksNothing) {}
