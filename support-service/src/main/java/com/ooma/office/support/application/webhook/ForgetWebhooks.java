package com.ooma.office.support.application.webhook;

import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.webhook.port.WebhookLog;
import java.time.Clock;
import java.time.Period;

/// Time takes away what was sent long ago: it has been looked at, or never will be.
@UseCase
public class ForgetWebhooks {

  static final Period KEPT = Period.ofDays(30);

  private final WebhookLog log;
  private final RetentionLog retention;
  private final Clock clock;

  ForgetWebhooks(WebhookLog log, RetentionLog retention, Clock clock) {
    this.log = log;
    this.retention = retention;
    this.clock = clock;
  }

  public void handle() {
    retention.note("WEBHOOK_MESSAGES", KEPT, log.forgetBefore(clock.instant().minus(KEPT)));
  }
}
