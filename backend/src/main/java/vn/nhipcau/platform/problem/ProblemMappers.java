package vn.nhipcau.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nhipcau.platform.http.RequestLanguage;

/**
 * Turns whatever is thrown into one problem shape. Nothing of ours (class names, SQL, traces)
 * leaves the house.
 */
public class ProblemMappers {

  static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Inject ProblemTexts texts;

  @ServerExceptionMapper
  public Response problem(Problem problem, UriInfo uri, HttpHeaders headers) {
    return render(problem, uri, headers);
  }

  @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
  public Response unauthorized(UriInfo uri, HttpHeaders headers) {
    return unauthenticated(uri, headers);
  }

  @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
  public Response authenticationFailed(UriInfo uri, HttpHeaders headers) {
    return unauthenticated(uri, headers);
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
  public Response forbidden(UriInfo uri, HttpHeaders headers) {
    return render(new Problem(PlatformProblem.FORBIDDEN), uri, headers);
  }

  @ServerExceptionMapper
  public Response invalid(
      ConstraintViolationException e, UriInfo uri, HttpHeaders headers, Request request) {
    // A GET has no body: what is wrong with it is a parameter.
    boolean parameters = request.getMethod().equals("GET");
    Problem problem =
        new Problem(parameters ? PlatformProblem.INVALID_PARAMETER : PlatformProblem.INVALID);
    for (var violation : e.getConstraintViolations()) {
      String constraint =
          violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
      Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
      problem.at(
          parameters
              ? "?" + last(violation.getPropertyPath())
              : pointer(violation.getPropertyPath()),
          Constraints.faultCode(constraint),
          Constraints.params(attributes));
    }
    return render(problem, uri, headers);
  }

  @ServerExceptionMapper
  public Response unreadable(JacksonException e, UriInfo uri, HttpHeaders headers) {
    return render(unreadable(e), uri, headers);
  }

  /**
   * Named, since Quarkus maps this one by itself (to an empty answer) unless somebody else does.
   */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e, UriInfo uri, HttpHeaders headers) {
    return render(unreadable(e), uri, headers);
  }

  @ServerExceptionMapper(value = {OptimisticLockException.class, StaleStateException.class})
  public Response stale(UriInfo uri, HttpHeaders headers) {
    return render(new Problem(PlatformProblem.STALE), uri, headers);
  }

  /**
   * The database is the last fence: what breaks a rule of its is in conflict with what is there.
   * The constraint's name is for the log; a missing value is a fault of ours.
   */
  @ServerExceptionMapper
  public Response constraint(
      org.hibernate.exception.ConstraintViolationException e, UriInfo uri, HttpHeaders headers) {
    if (e.getKind() == ConstraintKind.NOT_NULL) {
      return unexpected(e, uri, headers);
    }
    LOG.infof("a constraint refused a change: %s %s", e.getSQLState(), e.getConstraintName());
    return render(new Problem(PlatformProblem.CONFLICT), uri, headers);
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
    if (e.getCause() instanceof JacksonException unreadable) {
      return render(unreadable(unreadable), uri, headers);
    }
    return switch (e.getResponse().getStatus()) {
      case 401 -> unauthenticated(uri, headers);
      case 403 -> render(new Problem(PlatformProblem.FORBIDDEN), uri, headers);
      case 404 -> render(new Problem(PlatformProblem.NOT_FOUND), uri, headers);
      case 405 -> render(new Problem(PlatformProblem.METHOD_NOT_ALLOWED), uri, headers);
      case 406 -> render(new Problem(PlatformProblem.NOT_ACCEPTABLE), uri, headers);
      case 413 -> render(new Problem(PlatformProblem.TOO_LARGE), uri, headers);
      case 415 -> render(new Problem(PlatformProblem.UNSUPPORTED_MEDIA_TYPE), uri, headers);
      default ->
          e.getResponse().getStatus() < 500
              ? render(new Problem(PlatformProblem.BAD_REQUEST), uri, headers)
              : unexpected(e, uri, headers);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
    if (e instanceof RuntimeException && e.getCause() instanceof OptimisticLockException) {
      return stale(uri, headers);
    }
    if (e.getCause() instanceof org.hibernate.exception.ConstraintViolationException broken) {
      return constraint(broken, uri, headers);
    }
    // The caller gets a number, the log gets the story under the same number.
    UUID incident = UUID.randomUUID();
    // The raw path: decoded, it could forge lines of the log.
    LOG.errorf(e, "incident %s at %s", incident, uri.getRequestUri().getRawPath());
    return render(
        new Problem(PlatformProblem.INTERNAL).with("incident", incident.toString()), uri, headers);
  }

  private Response unauthenticated(UriInfo uri, HttpHeaders headers) {
    Response rendered = render(new Problem(PlatformProblem.UNAUTHENTICATED), uri, headers);
    return Response.fromResponse(rendered).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  private static Problem unreadable(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new Problem(PlatformProblem.INVALID).at(pointer(unknown), "field.unknown");
    }
    if (e.getCause() instanceof Problem problem) {
      return problem;
    }
    if (e instanceof InvalidFormatException bad && bad.getTargetType() == String.class) {
      return new Problem(PlatformProblem.INVALID).at(pointer(bad), "field.bad_character");
    }
    // A syntax error deep inside arrives wrapped with the path to where it happened; it is still
    // one of syntax.
    boolean syntax = e.getCause() instanceof StreamReadException;
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty() && !syntax) {
      return new Problem(PlatformProblem.INVALID).at(pointer(mapping), "field.wrong_type");
    }
    return new Problem(PlatformProblem.MALFORMED_BODY);
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
        .map(ProblemMappers::escape)
        .collect(Collectors.joining("/", "/", ""));
  }

  /**
   * The first two steps of a violation's path are the method and its parameter; the rest leads into
   * the body.
   */
  private static String pointer(Path path) {
    String inner =
        StreamSupport.stream(path.spliterator(), false)
            .skip(2)
            .map(Path.Node::toString)
            .filter(step -> !step.startsWith("<"))
            .map(ProblemMappers::escape)
            // A place in a list is a step of its own.
            .map(step -> step.replaceAll("\\[([0-9]+)]", "/$1"))
            .collect(Collectors.joining("/"));
    // An empty pointer is the body as a whole (RFC 6901).
    return inner.isEmpty() ? "" : "/" + inner;
  }

  private static String last(Path path) {
    String name = "";
    for (Path.Node node : path) {
      name = node.getName();
    }
    return name;
  }

  private static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private Response render(Problem problem, UriInfo uri, HttpHeaders headers) {
    Locale locale = RequestLanguage.of(headers);
    String code = problem.code().code();
    var body =
        new ProblemBody(
            "/problems/" + code,
            texts.title(code, locale),
            problem.code().status(),
            texts.detail(code, problem.params(), locale),
            "/" + uri.getPath().replaceFirst("^/", ""),
            code,
            problem.params(),
            problem.faults().stream()
                .map(
                    f ->
                        new ProblemBody.FieldError(
                            f.pointer(), f.code(), texts.fault(f.code(), f.params(), locale)))
                .toList());
    return Response.status(problem.code().status())
        .type(MediaType.valueOf(MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        // Somebody else is down: nothing is gained by asking at once.
        .header(HttpHeaders.RETRY_AFTER, problem.code().status() == 503 ? "30" : null)
        .entity(body)
        .build();
  }
}
