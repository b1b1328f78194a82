package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a port request has come.
public enum PortState {
  /// Being written.
  DRAFT,
  /// Handed in, with every RIO checked; waits for ops.
  SUBMITTED,
  /// Reviewed by ops; being forwarded to the present carrier.
  UNDER_REVIEW,
  /// With the present carrier, who will name a day or refuse.
  SENT_TO_CARRIER,
  /// The carrier is committed to a day.
  FOC_ASSIGNED,
  /// Given up; the carrier, which may have the order, has to say that it keeps the numbers.
  WITHDRAWING,
  /// The lines are being switched.
  PORTING,
  /// Every number is being called.
  TESTING,
  /// All numbers are ours.
  COMPLETED,
  /// Refused for a reason that a person can mend; can be corrected and handed in again.
  REJECTED,
  /// Given up; the numbers stay where they were.
  CANCELLED,
  /// A test call failed; all numbers stay where they were.
  ROLLED_BACK;

  /// @throws Refused if `step` can't be taken from here
  public PortState next(PortStep step) {
    return after(step)
        .orElseThrow(() ->
            Refused.conflict(
                "port-state", "A port request that is %s can't %s.".formatted(this, step)));
  }

  /// The steps that can be taken from here; none at an end.
  public List<PortStep> nextSteps() {
    return Stream.of(PortStep.values()).filter(step -> after(step).isPresent()).toList();
  }

  /// Whether nothing happens any more.
  public boolean isFinal() {
    return nextSteps().isEmpty();
  }

  /// Whether nothing happens any more unless the member hands it in again: its numbers are free for
  /// other requests.
  public boolean isOver() {
    return isFinal() || this == REJECTED;
  }

  private Optional<PortState> after(PortStep step) {
    return switch (step) {
      case SUBMIT -> to(SUBMITTED, DRAFT, REJECTED);
      case APPROVE -> to(UNDER_REVIEW, SUBMITTED);
      case SEND -> to(SENT_TO_CARRIER, UNDER_REVIEW);
      case ASSIGN_FOC -> to(FOC_ASSIGNED, SENT_TO_CARRIER, FOC_ASSIGNED);
      case START_PORTING -> to(PORTING, FOC_ASSIGNED);
      case START_TESTING -> to(TESTING, PORTING);
      case COMPLETE -> to(COMPLETED, TESTING);
      case ROLL_BACK -> to(ROLLED_BACK, TESTING);
      case REJECT -> to(REJECTED, SUBMITTED, SENT_TO_CARRIER, FOC_ASSIGNED);
      case WITHDRAW -> to(WITHDRAWING, UNDER_REVIEW, SENT_TO_CARRIER, FOC_ASSIGNED);
      case GO_ON -> to(SENT_TO_CARRIER, WITHDRAWING);
      case CANCEL -> to(CANCELLED, SUBMITTED, WITHDRAWING);
    };
  }

  private Optional<PortState> to(PortState target, PortState... sources) {
    return List.of(sources).contains(this) ? Optional.of(target) : Optional.empty();
  }
}
