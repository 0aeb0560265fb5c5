package vn.nhipcau.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for the thing itself to answer, not for a time to pass. */
final class Readiness {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  private Readiness() {}

  static void awaitOk(ManagedProcess process, String url, Duration patience) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(3)).build();
    await(process, patience, () -> answersOk(request), url);
  }

  static void await(
      ManagedProcess process, Duration patience, BooleanSupplier ready, String whatFor) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) throw new StartupFailure(process.obituary());
      if (System.nanoTime() > deadline) {
        throw new StartupFailure(
            process.name()
                + " does not answer at "
                + whatFor
                + " after "
                + patience.toSeconds()
                + " s. The last lines of its log:\n"
                + process.lastLines(15));
      }
      sleep();
    }
  }

  private static boolean answersOk(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
