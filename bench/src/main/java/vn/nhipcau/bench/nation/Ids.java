package vn.nhipcau.bench.nation;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * UUIDs of version 7, as the product's own, so that indexes grow the way they do in life; the same
 * ones for the same seed and purpose.
 */
final class Ids {

  private static final long BEGIN = Instant.parse("2025-07-01T00:00:00Z").toEpochMilli();

  private final SplittableRandom random;
  private long made;

  Ids(long seed, String purpose) {
    random = new SplittableRandom(seed * 31 + purpose.hashCode());
  }

  UUID next() {
    long millis = BEGIN + made++ * 50;
    long high = millis << 16 | 0x7000 | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
