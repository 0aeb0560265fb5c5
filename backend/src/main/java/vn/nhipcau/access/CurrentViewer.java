package vn.nhipcau.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The viewer of this request, found out once. */
@RequestScoped
public class CurrentViewer {

  public static final String ACTING_FOR = "X-Acting-For";

  @Inject SecurityIdentity identity;
  @Inject AccessService access;
  @Context HttpHeaders headers;
  private Viewer viewer;

  public Viewer get() {
    if (viewer == null) {
      if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
        throw new UnauthorizedException();
      }
      String username = token.getClaim("preferred_username");
      String name = token.getClaim("name");
      if (username == null || token.getSubject() == null) {
        throw new UnauthorizedException();
      }
      viewer =
          access.viewer(
              new SignedIn(
                  token.getSubject(),
                  username,
                  name == null ? username : name,
                  token.getClaim("email"),
                  token.getClaim("locale")),
              headers.getHeaderString(ACTING_FOR));
    }
    return viewer;
  }
}
