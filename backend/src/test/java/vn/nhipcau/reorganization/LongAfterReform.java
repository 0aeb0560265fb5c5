package vn.nhipcau.reorganization;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import vn.nhipcau.testing.TestClock;

/** A world of its own on the usual day, so that nobody else's register is reformed. */
public class LongAfterReform implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(TestClock.FIRST_DAY_OF_THIS_WORLD, TestClock.FIRST_DAY.toString());
  }
}
