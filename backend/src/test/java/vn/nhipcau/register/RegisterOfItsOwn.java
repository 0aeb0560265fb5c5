package vn.nhipcau.register;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import vn.nhipcau.testing.TestClock;

/** A world of its own: what these tests put on the register is no other test's business. */
public class RegisterOfItsOwn implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(TestClock.FIRST_DAY_OF_THIS_WORLD, "2026-11-16");
  }
}
