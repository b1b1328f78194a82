package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.webhook.SignedMessage;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Verifies what carriers send.
@ApplicationScoped
class Signatures {

  private static final int MAX_BODY = 64 * 1024;

  private final WebhookKeys keys;

  Signatures(WebhookKeys keys) {
    this.keys = keys;
  }

  /// @throws HttpProblem if it is too large, or no key of this carrier signed it now
  SignedMessage verified(
      String carrier,
      List<String> ids,
      List<String> timestamps,
      List<String> signatures,
      byte[] body) {
    if (body.length > MAX_BODY) {
      throw problem(413, "too-large", "A message has at most 64 KB.");
    }
    var signed = SignedMessage.received(ids, timestamps, signatures, body);
    // Whether a message is fresh is for the wall clock to say; no sandbox moves that.
    var now = Instant.now();
    if (!signed.isAuthentic(keys.of(carrier, now), now)) {
      throw problem(401, "webhook-unverified", "No key of this carrier signed this message now.");
    }
    return signed;
  }

  private static HttpProblem problem(int status, String code, String detail) {
    return HttpProblem.builder().withStatus(status).withDetail(detail).with("code", code).build();
  }
}
