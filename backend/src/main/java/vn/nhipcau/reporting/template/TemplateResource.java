package vn.nhipcau.reporting.template;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/reporting/templates")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting", description = "Templates, requirements, periods, obligations and reports.")
public class TemplateResource {

  @Inject TemplateService service;

  @GET
  @Operation(operationId = "listTemplates", summary = "Published forms, newest version first")
  public Page<TemplateView> list() {
    return Page.all(service.list());
  }
}
