package vn.nhipcau.reporting.punctuality;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.access.CurrentViewer;

@Path("/api/v1/statistics/punctuality")
@Authenticated
@RunOnVirtualThread
@Tag(name = "reporting")
public class PunctualityResource {

  @Inject CurrentViewer viewer;
  @Inject PunctualityService service;

  @GET
  @Operation(
      operationId = "getPunctuality",
      summary = "Who reports in time",
      description =
          "Counts the obligations that the caller sees, live. Type, level and area of a body are those of the last period's cut-off, or of the day nearest to it on which the body stood. At most 60 periods and 5,000 rows or cells.")
  public Punctuality get(@BeanParam @Valid PunctualityFilter filter) {
    return service.of(viewer.get(), filter);
  }
}
