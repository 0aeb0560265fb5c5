package vn.nhipcau.reorganization;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import vn.nhipcau.testing.TestClock;

/** A world of its own, two weeks before the districts of Bình Thuận end. */
public class BeforeReform implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(TestClock.FIRST_DAY_OF_THIS_WORLD, "2025-06-16");
  }
}
