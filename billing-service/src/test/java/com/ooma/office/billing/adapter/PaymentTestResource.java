package com.ooma.office.billing.adapter;

import com.ooma.office.testing.machine.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The payment provider's address and key, for all tests. Nobody answers there until a test starts
/// a [Bank].
public final class PaymentTestResource implements QuarkusTestResourceLifecycleManager {

  public static final String KEY = "whsec_a2V5IG9mIHRoZSBwYXltZW50IHByb3ZpZGVyISEhIQ==";

  @Override
  public Map<String, String> start() {
    return Map.of(
        "office.payments.url",
        "http://127.0.0.1:" + FreePort.next() + "/payments",
        "office.payments.timeout",
        "1s",
        "office.payments.webhook-keys",
        KEY);
  }

  @Override
  public void stop() {}
}
