package com.ooma.office.provisioning.domain.mailbox;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A fax that a user sends, from the queue to its last try. Its content is kept apart, under its
/// id.
public final class SentFax extends AggregateRoot<MailboxEvent> {

  /// After each failed try but the last one.
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  /// As long as a fax of the most pages takes. A platform that says nothing until then has lost it.
  private static final Duration LEASE = Duration.ofMinutes(90);

  /// While the platform is away, which is no try.
  private static final Duration AWAY = Duration.ofMinutes(1);

  private static final Pattern LINE_OR_MOBILE = Pattern.compile("\\+33[1-79][0-9]{8}");

  private final Wanted wanted;
  private final List<Attempt> attempts;
  private State state;
  private @Nullable Instant dueAt;

  private SentFax(Snapshot saved) {
    super(saved.lastSequence());
    this.wanted = saved.wanted();
    this.state = saved.state();
    this.dueAt = saved.dueAt();
    this.attempts = new ArrayList<>(saved.attempts());
  }

  /// @throws Refused unless it goes to a line or mobile in France, which costs nothing
  public static SentFax queued(Wanted wanted) {
    if (!LINE_OR_MOBILE.matcher(wanted.to().e164()).matches()) {
      throw Refused.invalid("fax-national", "Faxes go to lines and mobiles in France only.");
    }
    return new SentFax(new Snapshot(wanted, State.QUEUED, wanted.queuedAt(), List.of(), 0));
  }

  public static SentFax from(Snapshot saved) {
    return new SentFax(saved);
  }

  /// The platform is about to be given it. Who dies over it, or is never told the outcome, has it
  /// tried again.
  public void takeUp(Instant now) {
    if (state == State.SENDING) {
      tried(Outcome.NO_REPORT, now);
      if (state != State.QUEUED) {
        return;
      }
    }
    state = State.SENDING;
    dueAt = now.plus(LEASE);
  }

  /// The platform could not be reached.
  public void putOff(Instant now) {
    if (state == State.SENDING) {
      state = State.QUEUED;
      dueAt = now.plus(AWAY);
    }
  }

  /// The outcome of a try. One of which we have heard already, or no longer wait for, changes
  /// nothing.
  public void tried(Outcome outcome, Instant now) {
    if (state != State.SENDING) {
      return;
    }
    attempts.add(new Attempt(now, outcome));
    if (outcome == Outcome.ARRIVED) {
      end(State.ARRIVED, now);
    } else if (!outcome.isWorthAnother() || attempts.size() > PAUSES.size()) {
      end(State.FAILED, now);
    } else {
      state = State.QUEUED;
      dueAt = now.plus(PAUSES.get(attempts.size() - 1));
    }
  }

  private void end(State reached, Instant now) {
    state = reached;
    dueAt = null;
    record(new MailboxEvent.FaxDone(wanted, reached == State.ARRIVED, now));
  }

  public State state() {
    return state;
  }

  public Wanted wanted() {
    return wanted;
  }

  public Snapshot snapshot() {
    return new Snapshot(wanted, state, dueAt, List.copyOf(attempts), lastSequence());
  }

  /// How far it has come.
  public enum State {
    QUEUED,
    /// The platform has it.
    SENDING,
    ARRIVED,
    /// It is not tried again.
    FAILED
  }

  /// What came of a try.
  public enum Outcome {
    ARRIVED,
    BUSY,
    NO_ANSWER,
    /// The line broke, or pages got lost.
    INTERRUPTED,
    /// Nobody told us what came of it.
    NO_REPORT,
    /// A person or nobody's number answered.
    NO_FAX;

    /// Whether the same number may take it later.
    public boolean isWorthAnother() {
      return switch (this) {
        case BUSY, NO_ANSWER, INTERRUPTED, NO_REPORT -> true;
        case ARRIVED, NO_FAX -> false;
      };
    }
  }

  public record Attempt(Instant at, Outcome outcome) {}

  /// @param from the number that it shows
  public record Wanted(
      UUID faxId,
      UUID accountId,
      UUID seatId,
      String extension,
      PhoneNumber from,
      PhoneNumber to,
      Matter.Paper paper,
      int bytes,
      Instant queuedAt) {}

  /// The fax as it is stored.
  ///
  /// @param dueAt when it is tried, or given up hearing of; null once it is done
  public record Snapshot(
      Wanted wanted,
      State state,
      @Nullable Instant dueAt,
      List<Attempt> attempts,
      long lastSequence) {}
}
