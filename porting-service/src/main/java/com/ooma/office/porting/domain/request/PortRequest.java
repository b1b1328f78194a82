package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
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

  private final Terms terms;
  private final List<RequestedNumber> numbers;
  private final List<Milestone> history;
  private PortState state;
  private PendingWork work;
  private @Nullable String carrierReference;
  private @Nullable FocDate foc;
  private @Nullable Rejection rejection;

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
  }

  public static PortRequest from(Snapshot saved) {
    return new PortRequest(saved);
  }

  /// Hands in a request. Its carrier is one we know and every RIO fits its number.
  public static PortRequest submit(Terms terms, List<RequestedNumber> numbers, Actor member) {
    terms.portType().check(numbers.size());
    NumberList.check(numbers, terms.contract().mainNumber());
    var request =
        new PortRequest(
            new Snapshot(
                terms, PortState.DRAFT, numbers, PendingWork.NONE, null, null, null, List.of(), 0));
    request.take(PortStep.SUBMIT, terms.mandate().signedAt(), member, null);
    request.record(new PortRequestEvent.Requested(request.snapshot()));
    return request;
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

  public void reject(Rejection because, Actor actor, Instant now) {
    take(PortStep.REJECT, now, actor, because.toString());
    rejection = because;
    end(NumberState.RELEASED);
    record(new PortRequestEvent.Rejected(snapshot(), because, actor.kind()));
  }

  /// Gives the request up, which nobody outside has acted on yet.
  public void cancel(Actor member, Instant now) {
    take(PortStep.CANCEL, now, member, null);
    end(NumberState.RELEASED);
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
      record(new PortRequestEvent.Completed(snapshot(), now));
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

  public boolean isFrom(String carrier) {
    return terms.contract().carrier().equals(carrier);
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
        List.copyOf(history),
        lastSequence());
  }

  private void take(PortStep step, Instant now, Actor actor, @Nullable String reason) {
    state = state.next(step);
    history.add(new Milestone(state, now, actor, reason));
  }

  private void end(NumberState reached) {
    numbers.replaceAll(number -> number.in(reached));
    work = PendingWork.NONE;
  }

  private void change(PhoneNumber number, UnaryOperator<RequestedNumber> change) {
    numbers.replaceAll(each -> each.number().equals(number) ? change.apply(each) : each);
  }

  private static String listed(List<RequestedNumber> numbers) {
    return String.join(", ", numbers.stream().map(each -> each.number().e164()).toList());
  }

  /// What was agreed at submission.
  ///
  /// @param submission 1; counts on when a rejected request is corrected and handed in again
  public record Terms(
      UUID portRequestId,
      UUID accountId,
      int submission,
      CarrierContract contract,
      PortType portType,
      boolean keepTemporary,
      Mandate mandate) {}

  /// The request as it is stored.
  public record Snapshot(
      Terms terms,
      PortState state,
      List<RequestedNumber> numbers,
      PendingWork work,
      @Nullable String carrierReference,
      @Nullable FocDate foc,
      @Nullable Rejection rejection,
      List<Milestone> history,
      long lastSequence) {}
}
