package vn.nhipcau.regulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provision with what lies under it. */
@Schema(name = "Provision")
public record ProvisionView(
    @Schema(examples = "D18.2") String path,
    ProvisionKind kind,
    @Schema(description = "Null where it was not written yet.", nullable = true) String heading,
    @Schema(nullable = true) String headingEn,
    @Schema(
            description =
                "In our own words, never the legal text; null where it was not written yet.",
            nullable = true)
        String summary,
    @Schema(nullable = true) String summaryEn,
    @Schema(description = "Of an article: the chapter it stands in.", nullable = true)
        String chapter,
    @Schema(description = "Of an article: the section it stands in.", nullable = true)
        String section,
    @Schema(description = "It was read, and asks nothing by itself.") boolean asksNothing,
    @Schema(description = "What it asks, and of whom.") List<DutyView> duties,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag,
    @Schema(description = "What the caller may do with it now.")
        List<ProvisionAction> allowedActions,
    List<ProvisionView> children) {}
