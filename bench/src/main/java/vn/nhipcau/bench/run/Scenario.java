package vn.nhipcau.bench.run;

import java.util.List;

/**
 * One kind of request, as many people make it.
 *
 * @param paths what they ask in turn: enough of them that no cache answers for the database
 * @param limit what the 95th percentile must stay under with one client, in milliseconds; null when
 *     nothing is promised
 */
public record Scenario(String name, List<String> paths, Integer limit) {

  public Scenario {
    if (paths.isEmpty()) {
      throw new IllegalArgumentException(name + " asks nothing");
    }
  }
}
