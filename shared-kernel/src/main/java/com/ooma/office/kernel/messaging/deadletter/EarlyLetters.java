package com.ooma.office.kernel.messaging.deadletter;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.ooma.office.kernel.messaging.inbox.OthersTopics;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Tries again what others told of somebody whom the service did not know yet, for three days: by
/// then it knows them, or ops look why not.
@Singleton
public class EarlyLetters {

  private static final Duration TRIED = Duration.ofDays(3);
  private static final int AT_ONCE = 100;

  private final AgroalDataSource database;
  private final OthersTopics others;
  private final Redriver redriver;

  /// Where the round before ended, by topic, so that those that never can have it keep no other
  /// from it.
  private final Map<String, Long> after = new HashMap<>();

  EarlyLetters(AgroalDataSource database, OthersTopics others, Redriver redriver) {
    this.database = database;
    this.others = others;
    this.redriver = redriver;
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = SKIP)
  public synchronized void tryAgain() {
    for (var topic : others.names()) {
      var codes = others.earlyCodes(topic);
      if (!codes.isEmpty()) {
        var letters =
            Statements.inDatabase(
                database,
                it ->
                    DeadLetterTable.refusedFor(
                        it, topic, codes, TRIED, after.getOrDefault(topic, 0L), AT_ONCE));
        letters.forEach(letter -> redriver.redrive(letter.event().accountId(), false));
        after.put(topic, letters.size() < AT_ONCE ? 0 : letters.getLast().arrival());
      }
    }
  }
}
