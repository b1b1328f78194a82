package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What the ops team sees and does with events that could not have their effect.
@ApplicationScoped
public class DeadLetters {

  private final AgroalDataSource database;
  private final MessagingRuntime messaging;
  private final DeadLetterTable table = new DeadLetterTable();

  DeadLetters(AgroalDataSource database, MessagingRuntime messaging) {
    this.database = database;
    this.messaging = messaging;
  }

  /// Newest first.
  public Page<View> list(Page.Request request) {
    var fetched =
        inDatabase(connection ->
            table.waiting(connection, cursor(request.cursor()), request.limit() + 1).stream()
                .map(View::of)
                .toList());
    return Page.of(fetched, request, View::arrival);
  }

  /// Gives the waiting events of the account of `eventId` their effect, oldest first, up to the
  /// first that fails again.
  ///
  /// @param dryRun tries, tells, and rolls everything back
  /// @param by who asked, for the audit
  public Redrive redrive(UUID eventId, boolean dryRun, String by) {
    var letter = inDatabase(connection -> table.find(connection, eventId));
    if (letter == null) {
      throw Refused.notFound("dead letter");
    }
    int redriven = 0;
    while (true) {
      var step = redriveOldest(letter.event().accountId(), dryRun, by);
      if (step.failure() == null && step.found()) {
        redriven++;
      }
      if (dryRun || step.failure() != null || step.left() == 0) {
        return new Redrive(redriven, step.left(), step.failure());
      }
    }
  }

  private Step redriveOldest(UUID accountId, boolean dryRun, String by) {
    var oldest = new AtomicReference<DeadLetter>();
    var left = new AtomicInteger();
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            var waiting = inDatabase(connection -> table.lockWaitingOf(connection, accountId));
            left.set(waiting.size());
            if (!waiting.isEmpty()) {
              oldest.set(waiting.getFirst());
              apply(oldest.get(), by);
            }
            if (dryRun) {
              throw new DryRun();
            }
          });
      return new Step(oldest.get() != null, Math.max(0, left.get() - 1), null);
    } catch (DryRun _) {
      return new Step(oldest.get() != null, left.get(), null);
    } catch (RuntimeException fault) {
      return new Step(true, left.get(), DeadLetterTable.describe(fault));
    }
  }

  private void apply(DeadLetter letter, String by) {
    messaging.apply(letter.event());
    inDatabase(connection -> {
      table.markRedriven(connection, letter.event().eventId(), by);
      return null;
    });
  }

  private <T> T inDatabase(Statements<T> statements) {
    try (var connection = database.getConnection()) {
      return statements.run(connection);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private static long cursor(@Nullable String cursor) {
    try {
      return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
    } catch (NumberFormatException _) {
      throw Refused.malformed("cursor-unknown", "The cursor is not one that a page gave.");
    }
  }

  private record Step(boolean found, int left, @Nullable String failure) {}

  /// Thrown to roll a successful attempt back.
  private static final class DryRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DryRun() {
      super(null, null, false, false);
    }
  }

  /// @param redriven how many had their effect (would have had, in a dry run)
  /// @param failure why the next one can't, if it can't
  public record Redrive(int redriven, int waiting, @Nullable String failure) {}

  /// A dead letter as ops see it. `payload` is the event's JSON.
  public record View(
      UUID eventId,
      long arrival,
      String topic,
      String type,
      UUID accountId,
      UUID aggregateId,
      long sequence,
      Instant occurredAt,
      Instant parkedAt,
      String reason,
      String payload) {

    static View of(DeadLetter letter) {
      var event = letter.event();
      return new View(
          event.eventId(),
          letter.arrival(),
          letter.topic(),
          event.type(),
          event.accountId(),
          event.aggregateId(),
          event.sequence(),
          event.occurredAt(),
          letter.parkedAt(),
          letter.reason(),
          new String(event.payload(), StandardCharsets.UTF_8));
    }
  }
}
