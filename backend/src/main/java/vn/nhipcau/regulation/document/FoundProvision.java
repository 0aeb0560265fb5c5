package vn.nhipcau.regulation.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.regulation.ProvisionKind;

/** A provision as a document has it. */
@Schema(description = "A provision as the document has it.")
public record FoundProvision(
    @Schema(examples = "D18.2") String path,
    ProvisionKind kind,
    @Schema(
            description = "As found, to be confirmed or replaced; null where there is none.",
            nullable = true)
        String heading,
    @Schema(
            description =
                "How its text begins, to help writing a summary in one's own words. Never stored.")
        String excerpt,
    @Schema(description = "Of an article: the chapter it stands in.", nullable = true)
        String chapter,
    @Schema(description = "Of an article: the section it stands in.", nullable = true)
        String section,
    @Schema(description = "Where it was found.") int line) {}
