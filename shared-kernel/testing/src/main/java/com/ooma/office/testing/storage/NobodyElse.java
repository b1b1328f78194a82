package com.ooma.office.testing.storage;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// The samples of a storage test may be due, and no schedule is to do anything about them.
public final class NobodyElse implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.scheduler.enabled", "false");
  }
}
