package vn.nhipcau.platform.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * A deep link into the web application is a path that only the application knows: such paths get
 * its start page.
 */
@ApplicationScoped
public class SpaRoutes {

  /**
   * Real files beside the start page. A provision's path (D18.2) has a dot too, so a dot alone says
   * nothing.
   */
  private static final Pattern FILE =
      Pattern.compile(".*\\.(?:css|html|ico|js|json|map|png|svg|txt|webmanifest|woff2)");

  void install(@Observes Router router) {
    router
        .routeWithRegex("/(?!api/|q/|assets/).*")
        .method(HttpMethod.GET)
        .order(-1)
        .handler(
            context -> {
              if (isDeepLink(context)) {
                context.reroute("/");
              } else {
                context.next();
              }
            });
  }

  private static boolean isDeepLink(RoutingContext context) {
    String path = context.normalizedPath();
    String accept = context.request().getHeader("Accept");
    boolean browser = accept != null && accept.contains("text/html");
    return browser && !path.equals("/") && !FILE.matcher(path).matches();
  }
}
