package vn.nhipcau.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.nhipcau.bench.nation.Nation;
import vn.nhipcau.bench.nation.NationLoader;
import vn.nhipcau.bench.run.Api;
import vn.nhipcau.bench.run.ClosedLoop;
import vn.nhipcau.bench.run.Measurement;
import vn.nhipcau.bench.run.OpeningRun;
import vn.nhipcau.bench.run.RegisterScenarios;
import vn.nhipcau.bench.run.Results;
import vn.nhipcau.bench.run.Scenario;

/**
 * Lets the nation grow from size to size in a running system, and asks it the same at each. Fails
 * when an answer does, or a promise is not kept; as a smoke test, which measures nothing, only the
 * former.
 */
public final class Bench {

  private final Settings settings;
  private final Api api;
  private final List<Measurement> measurements = new ArrayList<>();

  private Bench(Settings settings) {
    this.settings = settings;
    this.api = new Api(settings.base(), settings.issuer());
  }

  public static void main(String[] arguments) throws Exception {
    System.exit(new Bench(Settings.from(System.getenv())).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    double load = Results.load();
    Nation nation = Nation.read(settings.data(), settings.seed());
    NationLoader loader = new NationLoader(nation);
    for (int size : settings.sizes()) {
      long organizations = grow(loader, size);
      login();
      for (Scenario scenario : new RegisterScenarios(api, nation, size).all()) {
        measure(scenario, size, organizations);
      }
    }
    int last = settings.sizes().getLast();
    OpeningRun.Opened opened = open(last, measurements.getLast().organizations());
    Results results =
        new Results(
            LocalDate.now(ZoneOffset.ofHours(7)).toString(),
            Runtime.getRuntime().availableProcessors(),
            Math.round(load * 10) / 10.0,
            settings.seed(),
            measurements);
    if (!settings.smoke()) {
      results.write(settings.results());
      OpeningRun.write(settings.results(), opened, results);
    }
    long failed = measurements.stream().mapToLong(Measurement::failed).sum();
    long empty = measurements.stream().filter(m -> m.requests() == 0).count();
    long missed = measurements.stream().filter(m -> !m.keepsItsPromise()).count();
    boolean good =
        failed == 0
            && empty == 0
            && (settings.smoke() || (missed == 0 && opened.keepsItsPromise()));
    // The line that test.sh counts.
    System.out.printf(
        "bench: %d passed, %d failed%n", measurements.size() - (good ? 0 : 1), good ? 0 : 1);
    if (!good) {
      System.out.printf(
          "%d answers failed, %d measurements without any, %d promises missed%n",
          failed, empty, missed);
    }
    return good;
  }

  private OpeningRun.Opened open(int size, long organizations) throws Exception {
    try (Connection database = database()) {
      OpeningRun.Opened opened = new OpeningRun(api).run(database, size, organizations);
      System.out.println(OpeningRun.told(opened));
      return opened;
    }
  }

  private Connection database() throws Exception {
    return DriverManager.getConnection(
        settings.database(), "nhipcau", Files.readString(settings.password()).strip());
  }

  private long grow(NationLoader loader, int size) throws Exception {
    long begin = System.nanoTime();
    try (Connection database = database()) {
      long organizations = loader.growTo(size, database);
      System.out.printf(
          "%d provinces, %d organizations, loaded in %.1f s%n",
          size, organizations, (System.nanoTime() - begin) / 1e9);
      return organizations;
    }
  }

  private void measure(Scenario scenario, int size, long organizations) {
    login();
    ClosedLoop loop = new ClosedLoop(api);
    if (!settings.smoke()) {
      // The compiler needs some of it before it knows what is hot.
      loop.run(scenario, 8, settings.each(), Long.MAX_VALUE, size, organizations);
    }
    for (int clients : settings.clients()) {
      Measurement seen =
          loop.run(scenario, clients, settings.each(), settings.atMost(), size, organizations);
      measurements.add(seen);
      System.out.println(Results.line(seen));
    }
  }

  private void login() {
    // Of the embedded mode's cast; whoever is signed in may read the register.
    api.login("mttq.officer", "nhipcau");
  }
}
