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

  @Override
  public void filter(ContainerRequestContext request) {
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    if (json && request.getLength() > JSON_MAX) {
      throw new Problem(PlatformProblem.TOO_LARGE);
    }
  }
}
