package vn.nhipcau.regulation.evidence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.paging.Page;

/** The bodies that the caller watches, each with how its duties stand. */
@Schema(description = "The bodies that the caller watches in a year.")
public record EvidenceOverview(
    int year,
    @Schema(description = "Over all bodies that fit, not only those of this page.")
        EvidenceCounts totals,
    List<EvidenceSummary> items,
    Page.Info page) {}
