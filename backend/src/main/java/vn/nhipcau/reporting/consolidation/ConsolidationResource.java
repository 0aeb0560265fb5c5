package vn.nhipcau.reporting.consolidation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class ConsolidationResource {

  @Inject CurrentViewer viewer;
  @Inject ConsolidationService service;
  @Inject PassageService passages;
  @Inject ProvenanceService provenance;

  @GET
  @Path("/{id}/sources")
  @Operation(
      operationId = "getReportSources",
      summary = "What a report is built from, and what could be",
      description =
          "For its author also who of those that report to the office has sent and who is missing, and what became of each source since it was chosen. The `ETag` is the report's.")
  public RestResponse<Consolidation> get(
      @PathParam("id") UUID id,
      @Parameter(
              description =
                  "The period to look for sources in, within the report's own; its own when absent.",
              example = "2026-M11")
          @QueryParam("period")
          @Size(max = 10)
          String period) {
    return tagged(service.get(viewer.get(), id, period));
  }

  @POST
  @Path("/{id}/sources")
  @Operation(
      operationId = "chooseReportSources",
      summary = "Choose the reports that a draft is built from",
      description =
          "What the office received or got a copy of, submitted or accepted, of a period within the report's own. Their figures are copied; `pull` fills them in. 422 `consolidation.sources_refused` with a pointer for each that may not be chosen, also when something would be counted twice: a report and one that was built from it, or two of one body that give the same figure for the same days.")
  public RestResponse<Consolidation> choose(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ChooseSources command) {
    return tagged(service.choose(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/pull")
  @Operation(
      operationId = "pullReportFigures",
      summary = "Fill in the figures that the sources make together",
      description =
          "By each indicator's rule; formulas follow. What was edited by hand is left alone unless it is named.")
  public RestResponse<Consolidation> pull(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PullFigures command) {
    return tagged(service.pull(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @GET
  @Path("/{id}/passages")
  @Operation(
      operationId = "listReportPassages",
      summary = "What the sources of a report say in one section",
      description =
          "For the author of the report that is built. Asking for them counts as reading the sources.")
  public Page<Passage> passages(
      @PathParam("id") UUID id,
      @Parameter(description = "Key of the section in the sources' forms.", required = true)
          @QueryParam("section")
          @NotNull
          @Size(max = 64)
          String section) {
    return Page.all(passages.list(viewer.get(), id, section));
  }

  @POST
  @Path("/{id}/quote")
  @Operation(
      operationId = "quoteReportPassage",
      summary = "Take a passage of a source over into a section of the draft",
      description = "Written after what stands there, with a note of its source.")
  public RestResponse<Consolidation> quote(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid QuotePassage command) {
    return tagged(passages.quote(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @GET
  @Path("/{id}/provenance")
  @Operation(
      operationId = "getReportProvenance",
      summary = "Where a figure of a report comes from, down to the bottom",
      description =
          "Organizations and values as they were counted. A source's paper is named only where the caller may open it.")
  public Provenance provenance(
      @PathParam("id") UUID id,
      @Parameter(
              description = "Key of the indicator.",
              required = true,
              example = "petitionsReceived")
          @QueryParam("indicator")
          @NotNull
          @Size(max = 64)
          String indicator) {
    return provenance.of(viewer.get(), id, indicator);
  }

  private static RestResponse<Consolidation> tagged(Versioned<Consolidation> consolidation) {
    return RestResponse.ResponseBuilder.ok(consolidation.value())
        .tag(EntityVersion.tag(consolidation.version()))
        .build();
  }
}
