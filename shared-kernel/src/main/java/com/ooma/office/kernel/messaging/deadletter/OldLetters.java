package com.ooma.office.kernel.messaging.deadletter;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.ooma.office.kernel.messaging.inbox.OthersTopics;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Forgets what others told and what was settled long ago: it may be about persons, and all that
/// came of it is elsewhere. Letters that wait are kept.
@Singleton
public class OldLetters {

  private static final Duration KEPT = Duration.ofDays(90);

  private final AgroalDataSource database;
  private final OthersTopics others;

  OldLetters(AgroalDataSource database, OthersTopics others) {
    this.database = database;
    this.others = others;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = SKIP)
  public void forget() {
    if (!others.names().isEmpty()) {
      QuarkusTransaction.requiringNew()
          .run(() ->
              Statements.inDatabase(
                  database, it -> DeadLetterTable.forget(it, others.names(), KEPT)));
    }
  }
}
