package com.ooma.office.trial.admission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// Two places behind the gate, and two to wait in, also in a rush.
public class TwoPlaces implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "office.admission.places", "2",
        "office.admission.queue", "2",
        "office.admission.patience", "300ms",
        "office.admission.rush", "500ms",
        "office.admission.rush-queue", "2",
        "office.admission.body-time", "1s",
        "office.admission.body-memory", "100K",
        "office.admission.body", "50K",
        "quarkus.http.limits.max-body-size", "50K");
  }
}
