package vn.nhipcau.access.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.nhipcau.platform.problem.Problem;

/** Finds and makes accounts in Keycloak, in the name of the backend's own client. */
@ApplicationScoped
public class Accounts {

  /** Keycloak hides these from searches; they come and go with their client. */
  private static final String OF_A_CLIENT = "service-account-";

  private static final Logger LOG = Logger.getLogger(Accounts.class);
  private static final ExecutorService CALLS = Executors.newVirtualThreadPerTaskExecutor();

  @Inject Keycloak keycloak;
  @Inject ObjectMapper json;

  @ConfigProperty(name = "nhipcau.keycloak.realm")
  String realm;

  @ConfigProperty(name = "nhipcau.keycloak.patience")
  Duration patience;

  /**
   * The account of exactly this username, or else of this e-mail address.
   *
   * @throws Problem when it may not log in
   */
  public Optional<Account> find(String name) {
    if (name.startsWith(OF_A_CLIENT)) {
      return Optional.of(new Account(null, name, null, true, AccountOrigin.CLIENT, null));
    }
    Optional<UserRepresentation> user =
        asked(
            users ->
                Stream.of(
                        users.searchByUsername(name, true),
                        name.contains("@")
                            ? users.searchByEmail(name, true)
                            : List.<UserRepresentation>of())
                    .flatMap(List::stream)
                    .findFirst());
    user.filter(u -> !Boolean.TRUE.equals(u.isEnabled()))
        .ifPresent(
            u -> {
              throw new Problem(AccountProblem.DISABLED).with("username", u.getUsername());
            });
    return user.map(Accounts::found);
  }

  /** Makes an account whose owner has to choose a password at the first login. */
  public Account create(String username, String displayName, String email) {
    String password = TemporaryPassword.make();
    UserRepresentation user = new UserRepresentation();
    user.setUsername(username);
    // Undivided: Vietnamese names come family first, and for many a post stands in place of a name.
    user.setFirstName(displayName);
    user.setEmail(email);
    user.setEnabled(true);
    CredentialRepresentation credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    // Keycloak asks for another one at the first login.
    credential.setTemporary(true);
    user.setCredentials(List.of(credential));
    Answer answer = asked(users -> Answer.of(users.create(user)));
    return switch (answer.status()) {
      case 201 ->
          new Account(answer.id(), username, displayName, true, AccountOrigin.CREATED, password);
      // Somebody else made it in between; or the address belongs to another account.
      case 409 ->
          find(username)
              .orElseThrow(
                  () -> new Problem(AccountProblem.NOT_VALID).at("/email", "field.email_taken"));
      case 400 -> throw new Problem(AccountProblem.NOT_VALID).at(pointer(answer), "field.invalid");
      default -> {
        LOG.warnf("Keycloak does not make accounts for us: it answers %d", answer.status());
        throw new Problem(AccountProblem.UNAVAILABLE);
      }
    };
  }

  /** Takes back one that was made just now, when what it was made for failed. */
  public void takeBack(Account made) {
    try {
      asked(users -> Answer.of(users.delete(made.id())));
    } catch (Problem e) {
      // It gives its owner nothing: without a seat an account is a stranger.
      LOG.warnf("The account %s was made for a seat that could not be given", made.username());
    }
  }

  private static Account found(UserRepresentation user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return new Account(
        user.getId(),
        user.getUsername().toLowerCase(Locale.ROOT),
        name.isEmpty() ? null : name,
        true,
        AccountOrigin.FOUND,
        null);
  }

  /** Where Keycloak sees the fault, in the words of our command. */
  private String pointer(Answer answer) {
    return switch (field(answer)) {
      case "email" -> "/email";
      case "firstName" -> "/displayName";
      default -> "/username";
    };
  }

  private String field(Answer answer) {
    try {
      JsonNode told = json.readTree(answer.body());
      return told.path("field").asText(told.at("/errors/0/field").asText());
    } catch (IOException e) {
      return "";
    }
  }

  private interface Question<T> {
    T ask(UsersResource users);
  }

  /** The client has no patience of its own; a Keycloak that hangs must not hang us. */
  private <T> T asked(Question<T> question) {
    // The client belongs to the request, so it is taken here and only called over there.
    UsersResource users = keycloak.realm(realm).users();
    Future<T> answer = CALLS.submit(() -> question.ask(users));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(AccountProblem.UNAVAILABLE);
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      LOG.warnf("Keycloak's admin API cannot be used: %s", e.getCause() == null ? e : e.getCause());
      throw new Problem(AccountProblem.UNAVAILABLE);
    }
  }

  private record Answer(int status, String id, String body) {
    static Answer of(Response response) {
      try (response) {
        String location = response.getHeaderString("Location");
        return new Answer(
            response.getStatus(),
            location == null ? null : location.substring(location.lastIndexOf('/') + 1),
            response.hasEntity() ? response.readEntity(String.class) : "");
      }
    }
  }
}
