package vn.nhipcau.regulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provision with what lies under it. */
@Schema(name = "Provision")
public record ProvisionView(
    @Schema(examples = "D18.2") String path,
    ProvisionKind kind,
    String heading,
    String headingEn,
    String summary,
    String summaryEn,
    @Schema(description = "What it asks, and of whom.") List<DutyView> duties,
    List<ProvisionView> children) {}
