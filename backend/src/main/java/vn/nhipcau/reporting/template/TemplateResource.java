package vn.nhipcau.reporting.template;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nhipcau.access.CurrentViewer;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/templates")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting", description = "Templates, requirements, periods, obligations and reports.")
public class TemplateResource {

  @Inject CurrentViewer viewer;
  @Inject TemplateService service;

  @GET
  @Operation(
      operationId = "listTemplates",
      summary = "Forms, newest version first",
      description = "Drafts are listed for who may edit them.")
  public Page<TemplateDetail> list(@BeanParam @Valid TemplateFilter filter) {
    return Page.all(service.list(viewer.get(), filter));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getTemplate", summary = "One version of a form")
  public RestResponse<TemplateDetail> get(@PathParam("id") UUID id) {
    return tagged(service.get(viewer.get(), id));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "draftTemplate",
      summary = "Begin a form, or the next version of one",
      description =
          "For administrators. Of a known code the draft is the next version and a copy of the last; a form has one draft at most (409 `template.draft_exists`).")
  public RestResponse<TemplateDetail> draft(@NotNull @Valid NewTemplate command) {
    Versioned<TemplateDetail> draft = service.draft(viewer.get(), command);
    return RestResponse.ResponseBuilder.<TemplateDetail>created(
            URI.create("/api/v1/reporting/templates/" + draft.value().id()))
        .entity(draft.value())
        .tag(EntityVersion.tag(draft.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(
      operationId = "editTemplate",
      summary = "Write a draft of a form",
      description =
          "Replaces the whole. 400 `template.invalid` with a pointer for each fault: keys, bounds, formulas.")
  public RestResponse<TemplateDetail> edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid EditTemplate command) {
    return tagged(service.edit(viewer.get(), id, EntityVersion.required(ifMatch), command));
  }

  @POST
  @Path("/{id}/publish")
  @Operation(
      operationId = "publishTemplate",
      summary = "Publish a draft of a form",
      description =
          "From then on it never changes. Periods that open take it; what was opened before keeps its version.")
  public RestResponse<TemplateDetail> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return tagged(service.publish(viewer.get(), id, EntityVersion.required(ifMatch)));
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "discardTemplate", summary = "Discard a draft of a form")
  public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
    service.discard(viewer.get(), id, EntityVersion.required(ifMatch));
  }

  private static RestResponse<TemplateDetail> tagged(Versioned<TemplateDetail> template) {
    return RestResponse.ResponseBuilder.ok(template.value())
        .tag(EntityVersion.tag(template.version()))
        .build();
  }
}
