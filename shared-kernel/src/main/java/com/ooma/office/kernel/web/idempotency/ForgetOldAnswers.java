package com.ooma.office.kernel.web.idempotency;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.ooma.office.kernel.application.RetentionLog;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Keeps the idempotency table small: a day's answers and some hours more. Goes in short steps,
/// each a transaction of its own, so that requests never wait for it; instances share the work.
@Singleton
public class ForgetOldAnswers {

  private static final Logger LOG = Logger.getLogger(ForgetOldAnswers.class);
  private static final Duration KEPT = Duration.ofHours(36);

  private final IdempotencyTable table;
  private final RetentionLog retention;

  ForgetOldAnswers(IdempotencyTable table, RetentionLog retention) {
    this.table = table;
    this.retention = retention;
  }

  @Scheduled(every = "10m", delayed = "5m", concurrentExecution = SKIP)
  void forget() {
    int forgotten = 0;
    for (int step = table.purge(KEPT); step > 0; step = table.purge(KEPT)) {
      forgotten += step;
    }
    retention.note("IDEMPOTENT_ANSWERS", KEPT, forgotten);
    LOG.debugf("%d answers forgotten", forgotten);
  }
}
