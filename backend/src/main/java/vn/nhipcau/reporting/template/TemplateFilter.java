package vn.nhipcau.reporting.template;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which forms are listed. */
public class TemplateFilter {

  @Parameter(description = "Only versions of this form (its code).", example = "mobilisation-work")
  @QueryParam("code")
  @Size(max = 64)
  public String code;

  @Parameter(description = "Only versions that stand so.")
  @QueryParam("status")
  public TemplateStatus status;
}
