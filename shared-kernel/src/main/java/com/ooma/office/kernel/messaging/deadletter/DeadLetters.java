package com.ooma.office.kernel.messaging.deadletter;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.deadletter.DeadLetterTable.Settlement;
import com.ooma.office.kernel.messaging.deadletter.Redriver.Outcome;
import com.ooma.office.kernel.messaging.inbox.InboxTable;
import com.ooma.office.kernel.persistence.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the ops team sees and does with events that could not have their effect. Everything done is
/// written down, tries and dry runs too.
@ApplicationScoped
public class DeadLetters {

  private static final int ACCOUNTS_AT_ONCE = 100;

  private final AgroalDataSource database;
  private final Redriver redriver;

  DeadLetters(AgroalDataSource database, Redriver redriver) {
    this.database = database;
    this.redriver = redriver;
  }

  /// Newest first.
  public Page<View> list(Page.Request request) {
    var fetched =
        inDatabase(connection ->
            DeadLetterTable.waiting(connection, before(request), request.limit() + 1).stream()
                .map(View::of)
                .toList());
    return Page.of(fetched, request, View::arrival);
  }

  /// How many wait.
  public long waiting() {
    return inDatabase(DeadLetterTable::count);
  }

  /// What was done about dead letters, newest first.
  public Page<Entry> audit(Page.Request request) {
    var fetched =
        inDatabase(
            connection -> DeadLetterAudit.read(connection, before(request), request.limit() + 1));
    return Page.of(fetched, request, Entry::id);
  }

  /// Gives the waiting events of the account of `eventId` their effect, oldest first, up to the
  /// first that fails again.
  ///
  /// @param dryRun tries, tells, and rolls everything back
  /// @param skipMissing goes on with an event although the one before it never came
  /// @param by who asked, for the audit
  public Redrive redrive(UUID eventId, boolean dryRun, boolean skipMissing, String by) {
    return redrive(waiting(eventId), dryRun, skipMissing, by);
  }

  /// Does the same for the accounts that have waited longest, a hundred at a time.
  ///
  /// @param cursor where the sweep before this one ended
  public Sweep redriveAll(boolean dryRun, @Nullable String cursor, String by) {
    var oldest =
        inDatabase(connection ->
            DeadLetterTable.oldestOfEach(connection, number(cursor, 0), ACCOUNTS_AT_ONCE));
    var outcomes = oldest.stream().map(letter -> redrive(letter, dryRun, false, by)).toList();
    return new Sweep(
        outcomes.size(),
        outcomes.stream().mapToInt(Redrive::redriven).sum(),
        outcomes.stream().filter(outcome -> outcome.failure() != null).toList(),
        oldest.size() < ACCOUNTS_AT_ONCE ? null : Long.toString(oldest.getLast().arrival()));
  }

  /// Gives an event up: it will never have its effect, and those behind it may have theirs.
  public void abandon(UUID eventId, String reason, String by) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var account = waiting(eventId).event().accountId();
          inDatabase(connection -> {
            var letters = DeadLetterTable.lockWaitingOf(connection, account);
            var letter =
                letters.stream().filter(one -> one.event().eventId().equals(eventId)).findFirst();
            if (letter.isEmpty()) {
              throw Refused.notFound("dead letter");
            }
            long sequence = letter.get().event().sequence();
            if (sequence > InboxTable.heardOf(connection, letter.get().subject())) {
              InboxTable.set(connection, Map.of(letter.get().subject(), sequence));
            }
            DeadLetterTable.settle(connection, eventId, Settlement.ABANDONED);
            return DeadLetterAudit.write(
                connection,
                by,
                Action.ABANDON,
                letter.get().event(),
                0,
                letters.size() - 1,
                reason);
          });
        });
  }

  private Redrive redrive(DeadLetter letter, boolean dryRun, boolean skipMissing, String by) {
    var account = letter.event().accountId();
    var outcome =
        dryRun ? redriver.tryOut(account, skipMissing) : redriver.redrive(account, skipMissing);
    inDatabase(connection ->
        DeadLetterAudit.write(
            connection,
            by,
            dryRun ? Action.DRY_RUN : Action.REDRIVE,
            letter.event(),
            outcome.redriven(),
            outcome.waiting(),
            outcome.failure()));
    return Redrive.of(account, outcome);
  }

  private DeadLetter waiting(UUID eventId) {
    return inDatabase(connection -> DeadLetterTable.find(connection, eventId))
        .orElseThrow(() -> Refused.notFound("dead letter"));
  }

  private <T> T inDatabase(Statements<T> statements) {
    return Statements.inDatabase(database, statements);
  }

  private static long before(Page.Request request) {
    return number(request.cursor(), Long.MAX_VALUE);
  }

  private static long number(@Nullable String cursor, long otherwise) {
    try {
      return cursor == null ? otherwise : Long.parseLong(cursor);
    } catch (NumberFormatException _) {
      throw Refused.malformed("cursor-unknown", "The cursor is not one that a page gave.");
    }
  }

  /// @param redriven how many had their effect (would have had, in a dry run)
  /// @param waiting how many of the account still wait (would wait)
  /// @param failedEventId the event that can't have its effect, if one can't, and `failure` why
  public record Redrive(
      UUID accountId,
      int redriven,
      int waiting,
      @Nullable UUID failedEventId,
      @Nullable String failure) {

    static Redrive of(UUID accountId, Outcome outcome) {
      return new Redrive(
          accountId, outcome.redriven(), outcome.waiting(), outcome.failed(), outcome.failure());
    }
  }

  /// @param accounts how many were tried
  /// @param failures those of them that stopped at an event
  /// @param next the cursor of the following sweep, absent after the last account
  public record Sweep(int accounts, int redriven, List<Redrive> failures, @Nullable String next) {}

  /// What was done about a dead letter.
  public enum Action {
    REDRIVE,
    DRY_RUN,
    ABANDON
  }

  /// @param eventId the event that was named, or the account's oldest
  /// @param note why an event failed again, or why it was abandoned
  public record Entry(
      long id,
      Instant at,
      String by,
      Action action,
      UUID accountId,
      UUID eventId,
      int redriven,
      int waiting,
      @Nullable String note) {}

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
