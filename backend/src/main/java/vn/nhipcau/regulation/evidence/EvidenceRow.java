package vn.nhipcau.regulation.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.regulation.DutyView;

/** A duty of a body in a year, with what was done about it. */
@Schema(name = "DutyEvidence")
public record EvidenceRow(
    DutyView duty,
    @Schema(description = "Null while nothing was said.", nullable = true) EvidenceView evidence,
    @Schema(description = "What the caller may do with it now.")
        List<EvidenceAction> allowedActions) {}
