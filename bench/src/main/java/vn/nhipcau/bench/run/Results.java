package vn.nhipcau.bench.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The table of a run, for people and for the next run. */
public record Results(
    String day, int processors, double loadBefore, long seed, List<Measurement> measurements) {

  /** How busy the machine was with other things: a figure says little without it. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("register.json"),
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this)
            + "\n");
    Files.writeString(folder.resolve("register.md"), markdown());
  }

  public String markdown() {
    StringBuilder text = new StringBuilder("# The register, read by many\n\n");
    text.append(
        "Written by `make bench` on %s: %d processors, load %.1f before it began; client, service and database on the same machine. Times in ms, closed loop.\n"
            .formatted(day, processors, loadBefore));
    long before = -1;
    for (Measurement m : measurements) {
      if (m.organizations() != before) {
        before = m.organizations();
        text.append(
            "\n## %d %s, %d organizations\n\n| scenario | clients | requests | failed | per second | p50 | p95 | p99 | limit of p95 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
                .formatted(m.provinces(), m.provinces() == 1 ? "province" : "provinces", before));
      }
      text.append(line(m)).append('\n');
    }
    return text.toString();
  }

  public static String line(Measurement m) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f | %.1f | %.1f | %.1f | %s |",
        m.scenario(),
        m.clients(),
        m.requests(),
        m.failed(),
        m.perSecond(),
        m.p50(),
        m.p95(),
        m.p99(),
        m.limit() == null || m.clients() > 1
            ? ""
            : m.limit() + (m.keepsItsPromise() ? "" : " **missed**"));
  }
}
