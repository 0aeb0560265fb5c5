package vn.nhipcau.platform.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A deep link into the web application is a path that only the application knows: such paths get
 * its start page.
 */
@ApplicationScoped
public class SpaRoutes {

  void install(@Observes Router router) {
    router
        .routeWithRegex("/(?!api/|q/|assets/)[^.]*")
        .method(HttpMethod.GET)
        .order(-1)
        .handler(
            context -> {
              boolean page =
                  !context.normalizedPath().equals("/")
                      && accepts(context.request().getHeader("Accept"));
              if (page) {
                context.reroute("/");
              } else {
                context.next();
              }
            });
  }

  private static boolean accepts(String accept) {
    return accept != null && accept.contains("text/html");
  }
}
