package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.webhook.SignedMessage;
import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.porting.application.portorder.KeepUnverified;
import com.ooma.office.porting.application.portorder.Unverified;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Verifies what carriers send.
@ApplicationScoped
class Signatures {

  private static final int MAX_BODY = 64 * 1024;
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");

  private final WebhookKeys keys;
  private final KeepUnverified keepUnverified;
  private final Map<String, Instant> kept = new ConcurrentHashMap<>();

  Signatures(WebhookKeys keys, KeepUnverified keepUnverified) {
    this.keys = keys;
    this.keepUnverified = keepUnverified;
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
    var good = keys.of(carrier, now);
    if (!signed.isAuthentic(good, now)) {
      if (!good.isEmpty() && isTimeToKeep(carrier, now)) {
        keepUnverified.handle(new KeepUnverified.Command(carrier, now, reason(signed, good)));
      }
      throw problem(401, "webhook-unverified", "No key of this carrier signed this message now.");
    }
    return signed;
  }

  /// Anybody can have this done, so it is done once a second.
  private boolean isTimeToKeep(String carrier, Instant now) {
    var next =
        kept.merge(
            carrier, now, (last, asked) -> last.plusSeconds(1).isAfter(asked) ? last : asked);
    return next.equals(now);
  }

  private static Unverified.Reason reason(SignedMessage signed, List<WebhookKey> good) {
    if (signed.id().isEmpty()
        || signed.signatures().isBlank()
        || !TIMESTAMP.matcher(signed.timestamp()).matches()) {
      return Unverified.Reason.HEADERS;
    }
    var sent = Instant.ofEpochSecond(Long.parseLong(signed.timestamp()));
    return signed.isAuthentic(good, sent)
        ? Unverified.Reason.TIMESTAMP
        : Unverified.Reason.SIGNATURE;
  }

  private static HttpProblem problem(int status, String code, String detail) {
    return HttpProblem.builder().withStatus(status).withDetail(detail).with("code", code).build();
  }
}
