package vn.nhipcau.regulation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/regulations")
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "regulation",
    description = "Regulations as data: articles, clauses and points in our own words.")
public class RegulationResource {

  @Inject CurrentViewer viewer;
  @Inject RegulationService service;

  @GET
  @Operation(operationId = "listRegulations", summary = "Regulations, newest first")
  public Page<RegulationView> list(@BeanParam @Valid RegulationFilter filter) {
    return Page.all(service.list(filter));
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getRegulation",
      summary = "One regulation, with those of lower committees under it")
  public RegulationDetail get(@PathParam("code") String code) {
    return service.get(code);
  }

  @GET
  @Path("/{code}/provisions")
  @Operation(operationId = "listProvisions", summary = "Its articles, clauses and points as a tree")
  public Page<ProvisionView> provisions(@PathParam("code") String code) {
    return Page.all(service.tree(viewer.get(), code));
  }
}
