package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.messaging.deadletter.DeadLetterTable.Settlement;
import com.ooma.office.kernel.messaging.inbox.InboxTable;
import com.ooma.office.kernel.messaging.inbox.LaterEvents;
import com.ooma.office.kernel.messaging.inbox.OthersTopics;
import com.ooma.office.kernel.persistence.Faults;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives the waiting events of one account their effect, each in its turn, up to the first that
/// fails again.
@Singleton
class Redriver {

  private final AgroalDataSource database;
  private final LaterEvents later;
  private final OthersTopics others;

  Redriver(AgroalDataSource database, LaterEvents later, OthersTopics others) {
    this.database = database;
    this.later = later;
    this.others = others;
  }

  /// @param skipMissing also an event whose forerunner never came
  Outcome redrive(UUID accountId, boolean skipMissing) {
    int redriven = 0;
    while (true) {
      var attempt = new Attempt(accountId, skipMissing);
      var outcome = attempt.run(1, false);
      redriven += outcome.redriven();
      if (outcome.failure() != null || outcome.redriven() == 0) {
        return new Outcome(redriven, outcome.waiting(), outcome.failed(), outcome.failure());
      }
    }
  }

  /// As [#redrive], all in one transaction that is rolled back.
  Outcome tryOut(UUID accountId, boolean skipMissing) {
    return new Attempt(accountId, skipMissing).run(Integer.MAX_VALUE, true);
  }

  private final class Attempt {

    private final UUID accountId;
    private final boolean skipMissing;
    private List<DeadLetter> waiting = List.of();
    private int redriven;
    private @Nullable UUID failed;

    Attempt(UUID accountId, boolean skipMissing) {
      this.accountId = accountId;
      this.skipMissing = skipMissing;
    }

    Outcome run(int atMost, boolean rollBack) {
      try {
        QuarkusTransaction.requiringNew()
            .run(() -> {
              redriveEach(atMost);
              if (rollBack) {
                throw new DryRun();
              }
            });
        return new Outcome(redriven, waiting.size(), null, null);
      } catch (DryRun _) {
        return new Outcome(redriven, waiting.size(), null, null);
      } catch (RuntimeException fault) {
        return new Outcome(redriven, waiting.size(), failed, Faults.describe(fault));
      }
    }

    private void redriveEach(int atMost) {
      waiting =
          new ArrayList<>(
              inDatabase(connection -> DeadLetterTable.lockWaitingOf(connection, accountId)));
      while (!waiting.isEmpty() && redriven < atMost) {
        var letter = DeadLetter.nextOf(waiting);
        failed = letter.event().eventId();
        redrive(letter);
        failed = null;
        waiting.remove(letter);
        redriven++;
      }
    }

    private void redrive(DeadLetter letter) {
      long sequence = letter.event().sequence();
      long heard = inDatabase(connection -> InboxTable.heardOf(connection, letter.subject()));
      if (sequence > heard + 1 && !skipMissing) {
        throw new IllegalStateException(
            "event %d of the aggregate has not come".formatted(heard + 1));
      }
      apply(letter);
      inDatabase(connection -> {
        if (sequence > heard) {
          InboxTable.set(connection, Map.of(letter.subject(), sequence));
        }
        return DeadLetterTable.settle(connection, letter.event().eventId(), Settlement.REDRIVEN);
      });
    }
  }

  /// Gives it its effect in the present transaction, without a look at the inbox.
  private void apply(DeadLetter letter) {
    if (others.names().contains(letter.topic())) {
      others.deliver(letter.topic(), letter.event().payload());
      return;
    }
    if (letter.event().sequence() < 1) {
      throw new IllegalArgumentException("not one of our events");
    }
    later.deliver(letter.topic(), letter.event());
  }

  private <T> T inDatabase(Statements<T> statements) {
    return Statements.inDatabase(database, statements);
  }

  /// Thrown to roll a successful attempt back.
  private static final class DryRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DryRun() {
      super(null, null, false, false);
    }
  }

  /// @param failed the event that failed again, if one did, and `failure` why
  record Outcome(int redriven, int waiting, @Nullable UUID failed, @Nullable String failure) {}
}
