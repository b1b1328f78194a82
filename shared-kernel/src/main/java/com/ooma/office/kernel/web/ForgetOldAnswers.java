package com.ooma.office.kernel.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Keeps the idempotency table small: a day's answers and some hours more.
@Singleton
public class ForgetOldAnswers {

  private static final Logger LOG = Logger.getLogger(ForgetOldAnswers.class);
  private static final Duration KEPT = Duration.ofHours(36);

  private final IdempotencyTable table;

  ForgetOldAnswers(IdempotencyTable table) {
    this.table = table;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forget() {
    LOG.debugf("%d answers forgotten", table.purge(KEPT));
  }
}
