package vn.nhipcau.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.nhipcau.platform.problem.Problem;

/**
 * A path with control characters names nothing that exists; PostgreSQL would not even take the
 * question.
 */
@Provider
public class PlainPaths implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (!PlainText.is(request.getUriInfo().getPath())) {
      throw Problem.notFound().get();
    }
  }
}
