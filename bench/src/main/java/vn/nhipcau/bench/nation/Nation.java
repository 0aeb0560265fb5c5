package vn.nhipcau.bench.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The provinces of 2025, in the order of their codes: size n is the first n of them. */
public record Nation(long seed, List<Province> provinces) {

  public static Nation read(Path data, long seed) throws IOException {
    var communes =
        rows(data.resolve("vietnam-communes-2025.csv")).stream()
            .collect(
                Collectors.groupingBy(
                    r -> r[3],
                    Collectors.mapping(
                        r -> new Province.Commune(r[0], r[1], r[2]), Collectors.toList())));
    return new Nation(
        seed,
        rows(data.resolve("vietnam-provinces-2025.csv")).stream()
            .map(r -> new Province(r[0], r[1], r[2], communes.get(r[0])))
            .toList());
  }

  private static List<String[]> rows(Path file) throws IOException {
    // No name in these two files has a comma or a quote in it.
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")).toList();
  }
}
