package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.webhook.port.WebhookLog;
import java.time.Clock;
import java.time.Duration;

/// Time takes away what was sent long ago: it has been looked at, or never will be.
@UseCase
public class ForgetWebhooks {

  static final Duration KEPT = Duration.ofDays(30);

  private final WebhookLog log;
  private final Clock clock;

  ForgetWebhooks(WebhookLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  public void handle() {
    log.forgetBefore(clock.instant().minus(KEPT));
  }
}
