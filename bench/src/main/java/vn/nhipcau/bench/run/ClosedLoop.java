package vn.nhipcau.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;

/** So many clients, each asking again as soon as it is answered. */
public final class ClosedLoop {

  private final Api api;

  public ClosedLoop(Api api) {
    this.api = api;
  }

  /**
   * @param atMost requests, after which it ends before its time
   */
  public Measurement run(
      Scenario scenario,
      int clients,
      Duration time,
      long atMost,
      int provinces,
      long organizations) {
    ConcurrentHistogram micros = new ConcurrentHistogram(60_000_000L, 3);
    AtomicLong failed = new AtomicLong();
    AtomicInteger turn = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    List<Thread> loops = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      loops.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    while (System.nanoTime() < end && turn.get() < atMost) {
                      String path =
                          scenario
                              .paths()
                              .get(Math.floorMod(turn.getAndIncrement(), scenario.paths().size()));
                      long asked = System.nanoTime();
                      if (good(path)) {
                        micros.recordValue((System.nanoTime() - asked) / 1000);
                      } else {
                        failed.incrementAndGet();
                      }
                    }
                  }));
    }
    for (Thread loop : loops) {
      try {
        loop.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Measurement(
        provinces,
        organizations,
        scenario.name(),
        clients,
        micros.getTotalCount(),
        failed.get(),
        rounded(micros.getTotalCount() / seconds),
        rounded(micros.getValueAtPercentile(50) / 1000.0),
        rounded(micros.getValueAtPercentile(95) / 1000.0),
        rounded(micros.getValueAtPercentile(99) / 1000.0),
        scenario.limit());
  }

  private boolean good(String path) {
    try {
      return api.ask(path);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
