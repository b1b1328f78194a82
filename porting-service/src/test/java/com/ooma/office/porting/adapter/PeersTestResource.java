package com.ooma.office.porting.adapter;

import com.ooma.office.testing.machine.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/// Addresses and keys of the carriers and the voice platform. Nobody answers at the addresses until
/// a test starts a [Peer] there; carrier-beta's is never answered at, and carrier-gamma is one
/// test's alone.
public final class PeersTestResource implements QuarkusTestResourceLifecycleManager {

  public static final String OLD_KEY = "whsec_b2xkIGtleSBvZiBjYXJyaWVyIGFscGhhIGZvciB0ZXN0cw==";
  public static final String NEW_KEY = "whsec_bmV3IGtleSBvZiBjYXJyaWVyIGFscGhhIGZvciB0ZXN0cw==";
  public static final String BETA_KEY = "whsec_a2V5IG9mIGNhcnJpZXIgYmV0YSBmb3IgdGVzdHMhISEhISE=";

  @Override
  public Map<String, String> start() {
    var settings = new HashMap<String, String>();
    settings.putAll(
        Map.of(
            "office.carriers.carrier-gamma.url",
            "http://127.0.0.1:" + FreePort.next() + "/gamma",
            "office.carriers.carrier-gamma.timeout",
            "1s",
            "office.carriers.carrier-gamma.rest",
            "1s"));
    settings.putAll(others());
    return settings;
  }

  private static Map<String, String> others() {
    return Map.of(
        "office.carriers.carrier-alpha.url",
        "http://127.0.0.1:" + FreePort.next() + "/alpha",
        "office.carriers.carrier-alpha.webhook-keys",
        OLD_KEY + "," + NEW_KEY,
        "office.carriers.carrier-alpha.timeout",
        "1s",
        "office.carriers.carrier-alpha.rest",
        "1s",
        "office.carriers.carrier-beta.url",
        "http://127.0.0.1:" + FreePort.next(),
        "office.carriers.carrier-beta.webhook-keys",
        BETA_KEY,
        "office.test-calls.url",
        "http://127.0.0.1:" + FreePort.next() + "/voice",
        "office.test-calls.timeout",
        "1s",
        "office.test-calls.rest",
        "1s");
  }

  @Override
  public void stop() {}
}
