package vn.nhipcau.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quartz.SimpleScheduleBuilder.repeatSecondlyForever;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.utils.ConnectionProvider;
import vn.nhipcau.testing.World;

/** Two nodes on one database: each firing is taken by one of them, and the other goes on alone. */
@QuarkusTest
@TestProfile(ClusteredJobsTest.Scheduled.class)
@WithTestResource(World.class)
class ClusteredJobsTest {

  /** The house's own jobs are stored, but their moment never comes here. */
  public static class Scheduled implements QuarkusTestProfile {

    private static final String NEVER = "0 0 0 1 1 ? 2099";

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.scheduler.enabled", "true",
          "nhipcau.opening.cron", NEVER,
          "nhipcau.reorganization.cron", NEVER,
          "nhipcau.reminders.cron", NEVER,
          "nhipcau.mail.cron", NEVER,
          "nhipcau.digest.cron", NEVER);
    }
  }

  /** Notes who ran it, and for which moment. */
  public static class Beat implements Job {

    record Ran(String node, Instant planned) {}

    static final List<Ran> RUNS = new CopyOnWriteArrayList<>();

    @Override
    public void execute(JobExecutionContext context) {
      try {
        RUNS.add(
            new Ran(
                context.getScheduler().getSchedulerInstanceId(),
                context.getScheduledFireTime().toInstant()));
      } catch (SchedulerException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The world's database, without the pool of the application under test. */
  public static class Database implements ConnectionProvider {

    @Override
    public Connection getConnection() throws SQLException {
      Config config = ConfigProvider.getConfig();
      return DriverManager.getConnection(
          config.getValue("quarkus.datasource.jdbc.url", String.class),
          config.getValue("quarkus.datasource.username", String.class),
          config.getValue("quarkus.datasource.password", String.class));
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
  }

  private static final TriggerKey TRIGGER = TriggerKey.triggerKey("beat");

  @Inject Scheduler node;

  @Test
  void oneOfTwoNodesTakesEachFiringAndTheOtherGoesOnAlone()
      throws SchedulerException, InterruptedException {
    Scheduler other = anotherNode();
    try {
      other.start();
      node.scheduleJob(
          JobBuilder.newJob(Beat.class).withIdentity("beat").build(),
          TriggerBuilder.newTrigger()
              .withIdentity(TRIGGER)
              .withSchedule(repeatSecondlyForever())
              .startNow()
              .build());
      await(() -> Beat.RUNS.size() >= 6);
      // The node that dies takes no firing with it.
      node.standby();
      int before = runsOf(other);
      await(() -> runsOf(other) >= before + 3);
      other.unscheduleJob(TRIGGER);

      assertThat(Beat.RUNS.stream().map(Beat.Ran::planned).toList()).doesNotHaveDuplicates();
      assertThat(Beat.RUNS.stream().map(Beat.Ran::node).collect(Collectors.toSet()))
          .as("both are one cluster, each under its own name")
          .contains(other.getSchedulerInstanceId())
          .isSubsetOf(node.getSchedulerInstanceId(), other.getSchedulerInstanceId());
      assertThat(node.getSchedulerInstanceId()).isNotEqualTo(other.getSchedulerInstanceId());
    } finally {
      other.shutdown(true);
      node.start();
    }
  }

  @Test
  void theHousesJobsAreInTheSharedStore() throws SchedulerException {
    assertThat(node.getMetaData().isJobStoreClustered()).isTrue();
    assertThat(node.getJobKeys(GroupMatcher.anyJobGroup()).stream().map(key -> key.getName()))
        .contains("open-periods", "apply-reorganizations", "remind", "send-mail", "daily-digest");
  }

  private static int runsOf(Scheduler scheduler) {
    try {
      String name = scheduler.getSchedulerInstanceId();
      return (int) Beat.RUNS.stream().filter(ran -> ran.node().equals(name)).count();
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Scheduler anotherNode() throws SchedulerException {
    Properties settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", "nhipcau");
    settings.put("org.quartz.scheduler.instanceId", "another-node");
    settings.put("org.quartz.scheduler.idleWaitTime", "1000");
    settings.put("org.quartz.threadPool.threadCount", "2");
    settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    settings.put(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
    settings.put("org.quartz.jobStore.tablePrefix", "quartz_");
    settings.put("org.quartz.jobStore.useProperties", "true");
    settings.put("org.quartz.jobStore.isClustered", "true");
    settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
    settings.put("org.quartz.jobStore.dataSource", "world");
    settings.put("org.quartz.dataSource.world.connectionProvider.class", Database.class.getName());
    // Nodes of one cluster have one name and this process knows schedulers by name: it must forget
    // the first, or hand it out as the second.
    SchedulerRepository.getInstance().remove("nhipcau");
    return new StdSchedulerFactory(settings).getScheduler();
  }

  private static void await(BooleanSupplier met) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(40));
    while (!met.getAsBoolean()) {
      assertThat(Instant.now()).as("ran so far: %s", Beat.RUNS).isBefore(end);
      Thread.sleep(50);
    }
  }
}
