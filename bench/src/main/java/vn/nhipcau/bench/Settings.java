package vn.nhipcau.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What infra/bin/bench.sh says. */
record Settings(
    String base,
    String issuer,
    String database,
    Path password,
    Path data,
    Path results,
    long seed,
    List<Integer> sizes,
    List<Integer> clients,
    Duration each,
    long atMost,
    boolean smoke) {

  static Settings from(Map<String, String> environment) {
    boolean smoke = Boolean.parseBoolean(environment.get("BENCH_SMOKE"));
    return new Settings(
        environment.get("BENCH_BASE_URL"),
        environment.get("BENCH_ISSUER"),
        environment.get("BENCH_DATABASE_URL"),
        Path.of(environment.get("BENCH_PASSWORD_FILE")),
        Path.of(environment.getOrDefault("BENCH_DATA", "bench/data")),
        Path.of(environment.getOrDefault("BENCH_RESULTS", "bench/results")),
        Long.parseLong(environment.getOrDefault("BENCH_SEED", "2025")),
        numbers(environment.getOrDefault("BENCH_SIZES", smoke ? "1" : "1 10 34")),
        numbers(environment.getOrDefault("BENCH_CLIENTS", smoke ? "2" : "1 16 64")),
        Duration.ofMillis(Long.parseLong(environment.getOrDefault("BENCH_MILLIS", "3000"))),
        smoke ? 5 : Long.MAX_VALUE,
        smoke);
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.strip().split("\\s+")).map(Integer::valueOf).toList();
  }
}
