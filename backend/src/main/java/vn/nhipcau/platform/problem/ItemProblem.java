package vn.nhipcau.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why one of many was refused, while the others went their way. */
@Schema(
    description = "Why one of many was refused. Switch on `code`; texts follow `Accept-Language`.")
public record ItemProblem(
    @Schema(description = "The status that it would have had alone.", examples = "412") int status,
    @Schema(description = "Stable code to switch on.", examples = "platform.stale") String code,
    String title,
    String detail) {}
