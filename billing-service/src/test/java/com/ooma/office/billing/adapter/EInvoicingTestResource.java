package com.ooma.office.billing.adapter;

import com.ooma.office.testing.machine.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The platform's address and key, for all tests. Nobody answers there until a test starts a
/// [Platform].
public final class EInvoicingTestResource implements QuarkusTestResourceLifecycleManager {

  public static final String KEY = "whsec_a2V5IG9mIHRoZSBpbnZvaWNlIHBsYXRmb3JtISEhISE=";

  @Override
  public Map<String, String> start() {
    return Map.of(
        "office.einvoicing.from",
        "2020-01-01",
        "office.einvoicing.url",
        "http://127.0.0.1:" + FreePort.next() + "/platform",
        "office.einvoicing.timeout",
        "1s",
        "office.einvoicing.webhook-keys",
        KEY);
  }

  @Override
  public void stop() {}
}
