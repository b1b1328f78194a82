package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a port request consists of, and what happens to it with every step: state, history,
/// numbers, work and watch move together here, and [PortRequest] says when.
abstract sealed class PortCourse extends AggregateRoot<PortRequestEvent> permits PortRequest {

  PortTerms terms;
  PortedNumbers numbers;
  final List<Milestone> history;
  PortState state;
  PendingWork work;
  Watch watch;
  @Nullable String carrierReference;
  @Nullable FocDate foc;
  @Nullable Rejection rejection;
  boolean companyLeft;

  PortCourse(PortRequest.Snapshot saved) {
    super(saved.lastSequence());
    terms = saved.terms();
    numbers = new PortedNumbers(saved.numbers());
    history = new ArrayList<>(saved.history());
    state = saved.state();
    work = saved.work();
    watch = saved.watch();
    carrierReference = saved.carrierReference();
    foc = saved.foc();
    rejection = saved.rejection();
    companyLeft = saved.companyLeft();
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

  public PortRequest.Snapshot snapshot() {
    return new PortRequest.Snapshot(
        terms,
        state,
        numbers.all(),
        work,
        watch,
        carrierReference,
        foc,
        rejection,
        companyLeft,
        List.copyOf(history),
        lastSequence());
  }

  void take(PortStep step, Instant now, Actor actor, @Nullable String reason) {
    state = state.next(step);
    history.add(new Milestone(state, now, actor, reason));
  }

  /// Whether the carrier has no business with it: it is over, or not sent in its present form.
  boolean isNotOpenAtCarrier() {
    return state.isOver() || state == PortState.SUBMITTED || !numbers.areOpen();
  }

  /// Whether a carrier's refusal comes too late, or twice.
  boolean isRejectionVain() {
    return isNotOpenAtCarrier() || state == PortState.PORTING || state == PortState.TESTING;
  }

  /// What was rolled back in the first days was over then, and its numbers may be elsewhere.
  void requireWithdrawable() {
    state.next(PortStep.WITHDRAW);
    if (!numbers.areOpen()) {
      throw Refused.conflict("port-state", "A port request whose numbers were given back is over.");
    }
  }

  void waitFor(FocDate day, Actor carrier, Instant now) {
    take(PortStep.ASSIGN_FOC, now, carrier, day.toString());
    numbers = numbers.asRequested();
    var reminder = day.start().minus(PortRequest.REMINDER);
    work = PendingWork.dueAt(reminder.isAfter(now) ? reminder : day.start());
  }

  void start(Actor by, @Nullable String note, Instant now) {
    take(PortStep.START_PORTING, now, by, note);
    numbers = numbers.switching();
    watch = watch.answered();
  }

  void startEarly(String remark, Actor carrier, Instant now) {
    if (state == PortState.WITHDRAWING) {
      take(PortStep.GO_ON, now, carrier, null);
    }
    start(carrier, remark, now);
    work = PendingWork.dueAt(switchesAt());
    if (foc == null || now.isBefore(foc.start())) {
      attend(PortRequestEvent.Trouble.LET_GO_EARLY, remark, now);
    }
  }

  /// When all numbers are switched, also those of which the carrier said nothing.
  Instant switchesAt() {
    var latest =
        history.reversed().stream()
            .filter(milestone -> milestone.what() == PortState.PORTING)
            .findFirst()
            .orElseThrow()
            .at()
            .plus(FocDate.LENGTH);
    return foc != null && foc.start().isBefore(latest) ? foc.start() : latest;
  }

  void goOnSwitching(Instant now) {
    if (numbers.areActivated()) {
      take(PortStep.START_TESTING, now, Actor.SYSTEM, null);
      work = PendingWork.dueAt(now);
    } else {
      boolean isDue = numbers.nextToActivate(!now.isBefore(switchesAt())).isPresent();
      work = PendingWork.dueAt(isDue ? now : switchesAt());
    }
  }

  void remind(FocDate day) {
    if (!companyLeft) {
      record(new PortRequestEvent.DayIsNear(snapshot(), day));
    }
  }

  void complete(Actor by, Instant now) {
    take(PortStep.COMPLETE, now, by, null);
    end(NumberState.PORTED);
    record(
        companyLeft
            ? new PortRequestEvent.CompletedForNobody(snapshot(), now)
            : new PortRequestEvent.Completed(snapshot(), now));
  }

  void rollBack(List<PhoneNumber> silent, Instant now) {
    take(PortStep.ROLL_BACK, now, Actor.SYSTEM, "No answer from " + PortedNumbers.names(silent));
    numbers = numbers.asRequested();
    foc = null;
    work = PendingWork.dueAt(now);
    watch = watch.asked(now);
    record(new PortRequestEvent.RolledBack(snapshot(), silent, now));
    if (companyLeft) {
      withdraw(Actor.SYSTEM, now, now);
    }
  }

  /// @param asksAt when the carrier is asked to take the order back
  void withdraw(Actor by, Instant asksAt, Instant now) {
    take(PortStep.WITHDRAW, now, by, null);
    work = PendingWork.dueAt(asksAt);
    watch = watch.paused();
  }

  void contradicted(PortRequestEvent.Trouble trouble, String remark, Actor carrier, Instant now) {
    history.add(new Milestone(state, now, carrier, remark));
    attend(trouble, remark, now);
  }

  void attend(PortRequestEvent.Trouble trouble, String detail, Instant now) {
    record(new PortRequestEvent.NeedsAttention(snapshot(), trouble, detail, now));
  }

  /// When the carrier got the order, as it is now.
  Instant sentAt() {
    return last(PortState.SENT_TO_CARRIER).at();
  }

  Actor givenUpBy() {
    return last(PortState.WITHDRAWING).by();
  }

  private Milestone last(PortState reached) {
    return history.reversed().stream()
        .filter(milestone -> milestone.what() == reached)
        .filter(milestone -> milestone.by().kind() != Actor.Kind.CARRIER)
        .findFirst()
        .orElseThrow();
  }

  boolean isTooLate(Duration cutOff, Instant now) {
    return foc != null && !now.isBefore(foc.start().minus(cutOff));
  }

  void endCancelled(Actor by, Instant now) {
    take(PortStep.CANCEL, now, by, null);
    end(NumberState.RELEASED);
    record(new PortRequestEvent.Cancelled(snapshot(), by.kind(), now));
  }

  void end(NumberState reached) {
    numbers = numbers.ended(reached);
    work = PendingWork.NONE;
    watch = watch.paused();
  }
}
