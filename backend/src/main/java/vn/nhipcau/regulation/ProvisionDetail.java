package vn.nhipcau.regulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One provision with what it carries out and what carries it out. */
@Schema(description = "One provision with its links into other regulations.")
public record ProvisionDetail(
    @Schema(description = "Code of the regulation.") String regulation,
    @Schema(examples = "D18.2") String path,
    ProvisionKind kind,
    @Schema(nullable = true) String heading,
    @Schema(nullable = true) String headingEn,
    @Schema(description = "In our own words, never the legal text.", nullable = true)
        String summary,
    @Schema(nullable = true) String summaryEn,
    @Schema(description = "It was read, and asks nothing by itself.") boolean asksNothing,
    @Schema(
            description = "The provision of the parent regulation that it carries out.",
            nullable = true)
        ProvisionLink under,
    @Schema(description = "Provisions of local regulations that carry it out.")
        List<ProvisionLink> carriedOutBy,
    @Schema(description = "What the caller may do with it now.")
        List<ProvisionAction> allowedActions) {}
