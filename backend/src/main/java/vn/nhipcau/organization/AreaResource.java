package vn.nhipcau.organization;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nhipcau.platform.paging.Page;

@Path("/api/v1/areas")
@Authenticated
@RunOnVirtualThread
@Tag(name = "organization")
public class AreaResource {

  @Inject AreaService service;

  @GET
  @Operation(
      operationId = "listAreas",
      summary = "Areas on a day",
      description = "Sort keys: `code` (default), `name`.")
  public Page<AreaDetail> list(@BeanParam @Valid AreaFilter filter) {
    return service.list(filter);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getArea", summary = "The area that bears a code on a day")
  public AreaDetail get(
      @Parameter(
              description = "Official code; reused over time, so the day decides.",
              example = "22924")
          @PathParam("code")
          String code,
      @Parameter(description = "The day to answer for; today when absent.") @QueryParam("asOf")
          LocalDate asOf) {
    return service.get(code, asOf);
  }
}
