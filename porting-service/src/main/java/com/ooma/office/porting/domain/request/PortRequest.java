package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A member's numbers on their way from the present carrier to us: all of them, or none.
public final class PortRequest extends AggregateRoot<PortRequestEvent> {

  /// Rounds of test calls before the port is rolled back.
  public static final int TEST_ROUNDS = 3;

  /// Pause between two rounds: switched lines may need some minutes.
  public static final Duration TEST_PAUSE = Duration.ofMinutes(5);

  private Terms terms;
  private final List<RequestedNumber> numbers;
  private final List<Milestone> history;
  private PortState state;
  private PendingWork work;
  private @Nullable String carrierReference;
  private @Nullable FocDate foc;
  private @Nullable Rejection rejection;
  private boolean companyLeft;

  private PortRequest(Snapshot saved) {
    super(saved.lastSequence());
    terms = saved.terms();
    numbers = new ArrayList<>(saved.numbers());
    history = new ArrayList<>(saved.history());
    state = saved.state();
    work = saved.work();
    carrierReference = saved.carrierReference();
    foc = saved.foc();
    rejection = saved.rejection();
    companyLeft = saved.companyLeft();
  }

  public static PortRequest from(Snapshot saved) {
    return new PortRequest(saved);
  }

  /// Hands in a request. Its carrier is one we know and every RIO fits its number.
  public static PortRequest submit(Terms terms, List<RequestedNumber> numbers, Actor member) {
    check(terms, numbers);
    var request =
        new PortRequest(
            new Snapshot(
                terms,
                PortState.DRAFT,
                numbers,
                PendingWork.NONE,
                null,
                null,
                null,
                false,
                List.of(),
                0));
    request.take(PortStep.SUBMIT, terms.mandate().signedAt(), member, null);
    request.record(new PortRequestEvent.Requested(request.snapshot()));
    return request;
  }

  /// Hands in again, corrected, what was refused.
  ///
  /// @param corrected the terms that the member wants now; they are those of the next submission
  public void resubmit(Terms corrected, List<RequestedNumber> wanted, Actor member) {
    state.next(PortStep.SUBMIT);
    check(corrected, wanted);
    terms = corrected.submittedAgain(terms);
    numbers.clear();
    numbers.addAll(wanted);
    rejection = null;
    carrierReference = null;
    foc = null;
    take(PortStep.SUBMIT, terms.mandate().signedAt(), member, null);
    record(new PortRequestEvent.Requested(snapshot()));
  }

  public void approve(Actor ops, Instant now) {
    take(PortStep.APPROVE, now, ops, null);
    work = PendingWork.dueAt(now);
  }

  /// Keeps other workers away while this one calls out.
  public void takeUp(Instant now) {
    work = work.takenUp(now);
  }

  /// The carrier took the order. Heard again, it changes nothing.
  public void forwarded(@Nullable String reference, Instant now) {
    if (state != PortState.UNDER_REVIEW) {
      return;
    }
    take(PortStep.SEND, now, Actor.SYSTEM, null);
    carrierReference = reference;
    work = PendingWork.NONE;
  }

  /// The carrier or the voice platform could not be reached; nothing is lost, it is tried again.
  public void notReached(String problem, Instant now) {
    if (work.dueAt() != null) {
      work = work.failed(problem, now);
    }
  }

  /// The carrier names the day, or another day. The same day again changes nothing.
  public void assignFoc(FocDate assigned, Actor carrier, Instant now) {
    state.next(PortStep.ASSIGN_FOC);
    assigned.check(now);
    if (assigned.equals(foc)) {
      return;
    }
    take(PortStep.ASSIGN_FOC, now, carrier, assigned.toString());
    foc = assigned;
    work = PendingWork.dueAt(assigned.start());
    record(new PortRequestEvent.FocAssigned(snapshot(), assigned));
  }

  /// A carrier that refuses what is being withdrawn leaves the numbers where they are, too.
  public void reject(Rejection because, Actor actor, Instant now) {
    if (state == PortState.WITHDRAWING && actor.kind() == Actor.Kind.CARRIER) {
      withdrawn(now);
      return;
    }
    take(PortStep.REJECT, now, actor, because.toString());
    rejection = because;
    end(NumberState.RELEASED);
    record(new PortRequestEvent.Rejected(snapshot(), because, actor.kind()));
  }

  /// Gives the request up. What the carrier may have heard of is withdrawn there first.
  ///
  /// @param cutOff how long before the hour of the port the carrier still takes an order back
  public void cancel(Actor by, Duration cutOff, Instant now) {
    if (state == PortState.SUBMITTED) {
      take(PortStep.CANCEL, now, by, null);
      cancelled(by, now);
      return;
    }
    state.next(PortStep.WITHDRAW);
    if (isTooLate(cutOff, now)) {
      throw Refused.conflict(
          "too-late-to-cancel",
          "The carrier takes an order back until %d hours before the port, which is on %s."
              .formatted(cutOff.toHours(), foc));
    }
    var asksAt = state == PortState.UNDER_REVIEW ? work.notBefore(now) : now;
    take(PortStep.WITHDRAW, now, by, null);
    work = PendingWork.dueAt(asksAt);
  }

  /// The company left: its request is given up if that is possible still; else it goes on, and what
  /// comes of it is nobody's.
  public void abandon(Duration cutOff, Instant now) {
    companyLeft = true;
    if (canBeCancelled(cutOff, now)) {
      cancel(Actor.SYSTEM, cutOff, now);
    }
  }

  /// The carrier keeps the numbers. Heard again, it changes nothing.
  public void withdrawn(Instant now) {
    if (state == PortState.WITHDRAWING) {
      var by = history.getLast().by();
      take(PortStep.CANCEL, now, by, null);
      cancelled(by, now);
    }
  }

  /// The carrier could not take the order back, so it goes on, for the day that was named.
  ///
  /// @param remark what the carrier said to it
  public void notWithdrawn(@Nullable String remark, Instant now) {
    if (state != PortState.WITHDRAWING) {
      return;
    }
    var carrier = Actor.carrier(terms.contract().carrier());
    take(PortStep.GO_ON, now, carrier, remark);
    work = PendingWork.NONE;
    if (foc != null) {
      take(PortStep.ASSIGN_FOC, now, carrier, foc.toString());
      work = PendingWork.dueAt(foc.start());
    }
  }

  /// The hour of the port: first the switch, then the tests.
  public void proceed(Instant now) {
    if (state == PortState.FOC_ASSIGNED) {
      take(PortStep.START_PORTING, now, Actor.SYSTEM, null);
      numbers.replaceAll(number -> number.in(NumberState.PORTING));
    } else {
      take(PortStep.START_TESTING, now, Actor.SYSTEM, null);
    }
    work = PendingWork.dueAt(now);
  }

  /// The number to be called next, while there are numbers that have not answered.
  public Optional<PhoneNumber> nextToTest() {
    return state == PortState.TESTING
        ? numbers.stream()
            .filter(RequestedNumber::awaitsAnswer)
            .min(Comparator.comparingInt(RequestedNumber::testCalls))
            .map(RequestedNumber::number)
        : Optional.empty();
  }

  /// What a test call showed. After the last number's answer the port is complete; after the last
  /// round without one it is rolled back; never is a part of the numbers ported.
  public void tested(PhoneNumber number, boolean answered, String callId, Instant now) {
    if (state != PortState.TESTING) {
      return;
    }
    change(number, called -> called.called(answered, callId, now));
    var waiting = numbers.stream().filter(RequestedNumber::awaitsAnswer).toList();
    if (waiting.isEmpty()) {
      take(PortStep.COMPLETE, now, Actor.SYSTEM, null);
      end(NumberState.PORTED);
      record(
          companyLeft
              ? new PortRequestEvent.CompletedForNobody(snapshot(), now)
              : new PortRequestEvent.Completed(snapshot(), now));
      return;
    }
    var calls = waiting.stream().mapToInt(RequestedNumber::testCalls).summaryStatistics();
    if (calls.getMin() >= TEST_ROUNDS) {
      take(PortStep.ROLL_BACK, now, Actor.SYSTEM, "No answer from " + listed(waiting));
      end(NumberState.RELEASED);
    } else {
      boolean roundIsOver = calls.getMin() == calls.getMax();
      work = PendingWork.dueAt(roundIsOver && calls.getMin() > 0 ? now.plus(TEST_PAUSE) : now);
    }
  }

  public UUID id() {
    return terms.portRequestId();
  }

  public PortState state() {
    return state;
  }

  public String carrier() {
    return terms.contract().carrier();
  }

  public boolean isFrom(String carrier) {
    return carrier().equals(carrier);
  }

  public Snapshot snapshot() {
    return new Snapshot(
        terms,
        state,
        List.copyOf(numbers),
        work,
        carrierReference,
        foc,
        rejection,
        companyLeft,
        List.copyOf(history),
        lastSequence());
  }

  private void take(PortStep step, Instant now, Actor actor, @Nullable String reason) {
    state = state.next(step);
    history.add(new Milestone(state, now, actor, reason));
  }

  private boolean canBeCancelled(Duration cutOff, Instant now) {
    return switch (state) {
      case SUBMITTED, UNDER_REVIEW, SENT_TO_CARRIER -> true;
      case FOC_ASSIGNED -> !isTooLate(cutOff, now);
      case DRAFT, WITHDRAWING, PORTING, TESTING, COMPLETED, REJECTED, CANCELLED, ROLLED_BACK ->
          false;
    };
  }

  private boolean isTooLate(Duration cutOff, Instant now) {
    return foc != null && !now.isBefore(foc.start().minus(cutOff));
  }

  private void cancelled(Actor by, Instant now) {
    end(NumberState.RELEASED);
    record(new PortRequestEvent.Cancelled(snapshot(), by.kind(), now));
  }

  private void end(NumberState reached) {
    numbers.replaceAll(number -> number.in(reached));
    work = PendingWork.NONE;
  }

  private void change(PhoneNumber number, UnaryOperator<RequestedNumber> change) {
    numbers.replaceAll(each -> each.number().equals(number) ? change.apply(each) : each);
  }

  private static void check(Terms terms, List<RequestedNumber> numbers) {
    var ported = numbers.stream().map(RequestedNumber::number).toList();
    NumberList.check(numbers);
    terms.portType().check(ported, terms.contract().mainNumber(), terms.remainingMain());
  }

  private static String listed(List<RequestedNumber> numbers) {
    return String.join(", ", numbers.stream().map(each -> each.number().e164()).toList());
  }

  /// What was agreed at submission.
  ///
  /// @param submission 1; counts on when a rejected request is corrected and handed in again
  /// @param remainingMain the main number of what stays with the carrier, if it gets another one
  public record Terms(
      UUID portRequestId,
      UUID accountId,
      int submission,
      CarrierContract contract,
      PortType portType,
      @Nullable PhoneNumber remainingMain,
      boolean keepTemporary,
      Mandate mandate) {

    private Terms submittedAgain(Terms former) {
      return new Terms(
          former.portRequestId(),
          former.accountId(),
          former.submission() + 1,
          contract,
          portType,
          remainingMain,
          keepTemporary,
          mandate);
    }
  }

  /// The request as it is stored.
  ///
  /// @param companyLeft whether its company left while it was open
  public record Snapshot(
      Terms terms,
      PortState state,
      List<RequestedNumber> numbers,
      PendingWork work,
      @Nullable String carrierReference,
      @Nullable FocDate foc,
      @Nullable Rejection rejection,
      boolean companyLeft,
      List<Milestone> history,
      long lastSequence) {}
}
