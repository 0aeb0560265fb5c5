package vn.nhipcau.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

/**
 * A JSON body is held to 1 MiB: only whole files may be larger, and those have the server's own
 * limit.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

  private static final int JSON_MAX = 1024 * 1024;
  private static final int PLAN_MAX = 8 * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    // The plan of a reorganization is a whole file that happens to be JSON.
    boolean plan = request.getUriInfo().getPath().endsWith("/api/v1/reorganizations");
    if (json && request.getLength() > (plan ? PLAN_MAX : JSON_MAX)) {
      throw new Problem(PlatformProblem.TOO_LARGE);
    }
  }
}
