package vn.nhipcau.regulation.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.paging.Page;

/** Every duty of a body in a year, with what was done about it. */
@Schema(description = "Every duty of a body in a year, in the order of the text.")
public record EvidenceList(
    OrganizationRef organization,
    int year,
    EvidenceCounts counts,
    List<EvidenceRow> items,
    Page.Info page) {}
