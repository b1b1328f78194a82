package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member's numbers on their way from the present carrier to us: all of them, or none, unless our
/// people split off what does not answer.
public final class PortRequest extends PortCourse {

  /// Rounds of test calls before the port is rolled back.
  public static final int TEST_ROUNDS = 3;

  /// Pause between two rounds: switched lines may need some minutes.
  public static final Duration TEST_PAUSE = Duration.ofMinutes(5);

  /// Tries in a row at reaching the voice platform, after which our people hear of it: about a
  /// minute.
  static final int TOLD_AFTER = 6;

  /// Failures of calls to a carrier, by then for an hour, after which our people are told.
  private static final int CARRIER_TOLD_AFTER = 18;

  /// How long before the port everybody is reminded of it.
  public static final Duration REMINDER = Duration.ofDays(2);

  private PortRequest(Snapshot saved) {
    super(saved);
  }

  public static PortRequest from(Snapshot saved) {
    return new PortRequest(saved);
  }

  /// Hands in a request. Its carrier is one we know and every RIO fits its number.
  public static PortRequest submit(PortTerms terms, List<RequestedNumber> numbers, Actor member) {
    terms.check(numbers);
    var request = new PortRequest(Snapshot.draft(terms, numbers));
    request.take(PortStep.SUBMIT, terms.mandate().signedAt(), member, null);
    request.record(new PortRequestEvent.Requested(request.snapshot()));
    return request;
  }

  /// Hands in again, corrected, what was refused.
  ///
  /// @param corrected the terms that the member wants now; they are those of the next submission
  public void resubmit(PortTerms corrected, List<RequestedNumber> wanted, Actor member) {
    state.next(PortStep.SUBMIT);
    corrected.check(wanted);
    terms = corrected.submittedAgain(terms);
    numbers = new PortedNumbers(wanted);
    watch = Watch.NONE;
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
    watch = watch.asked(now);
  }

  /// The carrier took our question for a day, which it owes us.
  public void askedForDay() {
    if (state == PortState.SENT_TO_CARRIER || state == PortState.ROLLED_BACK) {
      work = PendingWork.NONE;
    }
  }

  /// The carrier or the voice platform could not be reached, or would not listen; nothing is lost,
  /// it is tried again. Our people hear of a voice platform that stays away on the day, as the
  /// numbers reach nobody, and of a carrier with which it goes on for an hour.
  public void notReached(String problem, Instant now) {
    if (work.dueAt() == null) {
      return;
    }
    work = work.failed(problem, now);
    boolean isOnTheDay = state == PortState.PORTING || state == PortState.TESTING;
    if (isOnTheDay && work.failures() == TOLD_AFTER) {
      attend(PortRequestEvent.Trouble.VOICE_PLATFORM_AWAY, problem, now);
    } else if (!isOnTheDay && work.failures() == CARRIER_TOLD_AFTER) {
      var detail = "Tried for an hour while " + state + ": " + problem;
      attend(PortRequestEvent.Trouble.CARRIER_SILENT, detail, now);
    }
  }

  /// The carrier names the day, or another day. The same day again changes nothing, and what is
  /// over stays over.
  public void assignFoc(FocDate assigned, Actor carrier, Instant now) {
    if (assigned.equals(foc) && (!state.isOver() || state == PortState.COMPLETED)) {
      return;
    }
    if (isNotOpenAtCarrier() || numbers.haveAnswered()) {
      contradicted(PortRequestEvent.Trouble.CONTRADICTION, "Day: " + assigned, carrier, now);
      return;
    }
    if (state != PortState.WITHDRAWING) {
      state.next(PortStep.ASSIGN_FOC);
    }
    assigned.check(now, terms.area(numbers.names()));
    foc = assigned;
    watch = watch.answered(assigned, now);
    if (state == PortState.WITHDRAWING) {
      watch = watch.paused();
      history.add(new Milestone(state, now, carrier, assigned.toString()));
      return;
    }
    waitFor(assigned, carrier, now);
    record(new PortRequestEvent.FocAssigned(snapshot(), assigned));
    if (assigned.isImplausiblyEarly(sentAt())) {
      attend(PortRequestEvent.Trouble.TOO_EARLY, "Day: " + assigned, now);
    }
  }

  /// The carrier let numbers go: they reach nobody until we answer for them, so before the hour
  /// that it named the port begins all the same, and waits for the rest.
  ///
  /// @param which of the numbers; all if it is empty
  /// @throws Refused if the request has no such number
  public void letGo(Set<PhoneNumber> which, Actor carrier, Instant now) {
    var meant = numbers.meant(which);
    if (state == PortState.COMPLETED) {
      return;
    }
    var remark = "Let go: " + PortedNumbers.names(meant);
    if (isNotOpenAtCarrier()) {
      contradicted(PortRequestEvent.Trouble.LET_GO_AFTER_END, remark, carrier, now);
      return;
    }
    if (state != PortState.PORTING && state != PortState.TESTING) {
      startEarly(remark, carrier, now);
    }
    numbers = numbers.letGo(meant, now);
    if (nextToActivate(now).isPresent()) {
      work = PendingWork.dueAt(now);
    }
  }

  /// A carrier that refuses what is being withdrawn leaves the numbers where they are, too. On the
  /// day it is the tests that decide.
  public void reject(Rejection because, Actor actor, Instant now) {
    boolean isCarrier = actor.kind() == Actor.Kind.CARRIER;
    if (isCarrier && state == PortState.WITHDRAWING) {
      withdrawn(now);
      return;
    }
    if (isCarrier && isRejectionVain()) {
      if (!because.equals(rejection)) {
        contradicted(PortRequestEvent.Trouble.CONTRADICTION, "Refused: " + because, actor, now);
      }
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
      endCancelled(by, now);
      return;
    }
    requireWithdrawable();
    if (isTooLate(cutOff, now)) {
      throw Refused.conflict(
          "too-late-to-cancel",
          "The carrier takes an order back until %d hours before the port, which is on %s."
              .formatted(cutOff.toHours(), foc));
    }
    var asksAt = state == PortState.UNDER_REVIEW ? work.notBefore(now) : now;
    withdraw(by, asksAt, now);
  }

  /// The company left: its request is given up if that is possible still; else it goes on, and what
  /// comes of it is nobody's.
  public void abandon(Duration cutOff, Instant now) {
    companyLeft = true;
    boolean isWithdrawable =
        state.nextSteps().contains(PortStep.WITHDRAW)
            && numbers.areOpen()
            && !isTooLate(cutOff, now);
    if (state == PortState.SUBMITTED || isWithdrawable) {
      cancel(Actor.SYSTEM, cutOff, now);
    }
  }

  /// The carrier keeps the numbers. Heard again, it changes nothing.
  public void withdrawn(Instant now) {
    if (state == PortState.WITHDRAWING) {
      endCancelled(givenUpBy(), now);
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
    boolean isNewDay = history.getLast().by().kind() == Actor.Kind.CARRIER;
    take(PortStep.GO_ON, now, carrier, remark);
    var day = foc;
    if (day == null) {
      work = PendingWork.NONE;
      watch = watch.asked(now);
      return;
    }
    watch = watch.resumed();
    waitFor(day, carrier, now);
    if (isNewDay) {
      record(new PortRequestEvent.FocAssigned(snapshot(), day));
    }
  }

  /// Two days before the port, a reminder; at its hour the switch.
  public void proceed(Instant now) {
    if (foc != null && now.isBefore(foc.start())) {
      work = PendingWork.dueAt(foc.start());
      remind(foc);
    } else {
      start(Actor.SYSTEM, null, now);
      work = PendingWork.dueAt(now);
    }
  }

  /// The number whose calls the voice platform is to take next. Before the hour these are those
  /// that the carrier let go.
  public Optional<PhoneNumber> nextToActivate(Instant now) {
    return state == PortState.PORTING
        ? numbers.nextToActivate(!now.isBefore(switchesAt()))
        : Optional.empty();
  }

  /// The voice platform takes a number's calls. After the last number all of them are tested.
  public void activated(PhoneNumber number, Instant now) {
    numbers = numbers.activated(number, now);
    if (state == PortState.PORTING) {
      goOnSwitching(now);
    }
  }

  /// The voice platform takes a number's calls no more. One that is being ported again by now is
  /// activated again.
  public void deactivated(PhoneNumber number, Instant now) {
    numbers = numbers.activated(number, null);
    if (state == PortState.PORTING) {
      goOnSwitching(now);
    }
  }

  /// The call to be placed next, while there are numbers that have not answered.
  public Optional<TestCall> nextToTest() {
    return state == PortState.TESTING ? numbers.rounds().next() : Optional.empty();
  }

  /// What a test call showed. After the last number's answer the port is complete; after the last
  /// round without one all numbers go back, until the carrier names another day.
  public void tested(TestCall call, boolean answered, String callId, Instant now) {
    if (state != PortState.TESTING) {
      return;
    }
    numbers = numbers.called(call, answered, callId, now);
    var rounds = numbers.rounds();
    if (rounds.allAnswered()) {
      complete(Actor.SYSTEM, now);
    } else if (rounds.haveFailed()) {
      rollBack(rounds.silent(), now);
    } else {
      boolean roundGoesOn = answered && call.way() == TestCall.Way.INBOUND;
      work = PendingWork.dueAt(roundGoesOn ? now : rounds.nextCallAt(now));
    }
  }

  /// Completes with the numbers that answered; the others go on in a request of their own, which
  /// the carrier gets as another order.
  ///
  /// @return that request
  public PortRequest split(UUID partId, Actor ops, Instant now) {
    if (state != PortState.TESTING || !numbers.haveAnswered()) {
      throw Refused.conflict(
          "port-not-divisible", "Only while some numbers have answered and others have not.");
    }
    var part = new PortRequest(Snapshot.part(partId, snapshot(), numbers.silentOnly(), now));
    part.history.add(
        new Milestone(part.state, now, ops, "Split off from " + terms.portRequestId()));
    part.record(new PortRequestEvent.Requested(part.snapshot()));
    numbers = numbers.withoutSilent();
    complete(ops, now);
    return part;
  }

  /// Our people found that the numbers can't be had back.
  public void lose(String why, Actor ops, Instant now) {
    take(PortStep.LOSE, now, ops, why);
    end(NumberState.LOST);
    record(new PortRequestEvent.Lost(snapshot(), numbers.names(), now));
  }

  /// Looks whether the port is late, or its carrier silent. A silent one is asked again.
  public void look(Instant now) {
    if (!watch.isDue(now)) {
      return;
    }
    int told = watch.daysLate();
    for (var day : companyLeft ? List.<LocalDate>of() : watch.newlyLate(now)) {
      told++;
      record(new PortRequestEvent.Delayed(snapshot(), day, told));
    }
    if (watch.isSilent(now)) {
      attend(PortRequestEvent.Trouble.CARRIER_SILENT, "Asked at " + watch.askedAt(), now);
      work = PendingWork.dueAt(work.notBefore(now));
    }
    watch = watch.looked(now);
  }

  /// Its company gave a number up that it brought, and the carrier has it again.
  public void handedBack(PhoneNumber number, Instant now) {
    record(new PortRequestEvent.HandedBack(snapshot(), number, now));
  }

  /// The carrier should have a number again, and has not taken it for days.
  public void notTakenBack(PhoneNumber number, String problem, Instant now) {
    var detail = "Does not take %s back: %s".formatted(number, problem);
    attend(PortRequestEvent.Trouble.CARRIER_SILENT, detail, now);
  }

  /// The request as it is stored.
  ///
  /// @param companyLeft whether its company left while it was open
  public record Snapshot(
      PortTerms terms,
      PortState state,
      List<RequestedNumber> numbers,
      PendingWork work,
      Watch watch,
      @Nullable String carrierReference,
      @Nullable FocDate foc,
      @Nullable Rejection rejection,
      boolean companyLeft,
      List<Milestone> history,
      long lastSequence) {

    private static Snapshot draft(PortTerms terms, List<RequestedNumber> numbers) {
      return new Snapshot(
          terms,
          PortState.DRAFT,
          numbers,
          PendingWork.NONE,
          Watch.NONE,
          null,
          null,
          null,
          false,
          List.of(),
          0);
    }

    /// Numbers that are to be sent as an order of their own; what was is true of them, too.
    private static Snapshot part(UUID id, Snapshot whole, PortedNumbers numbers, Instant now) {
      return new Snapshot(
          whole.terms.splitOff(id),
          PortState.UNDER_REVIEW,
          numbers.all(),
          PendingWork.dueAt(now),
          whole.watch.paused(),
          null,
          null,
          null,
          whole.companyLeft,
          whole.history,
          0);
    }
  }
}
