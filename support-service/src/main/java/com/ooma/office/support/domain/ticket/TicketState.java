package com.ooma.office.support.domain.ticket;

import com.ooma.office.kernel.domain.Refused;

/// Where a ticket stands, which also tells whose turn it is.
public enum TicketState {
  /// Nobody at Ooma has answered yet.
  NEW,
  /// Ooma's turn: the member wrote after an answer, or ops are at work on an alarm.
  OPEN,
  /// Ooma answered and waits for the member.
  PENDING,
  /// Ooma holds it solved; a word of the member opens it again.
  RESOLVED,
  /// Solved, and nobody objected for a week. The end.
  CLOSED;

  /// What can happen to a ticket after it was opened.
  public enum Step {
    MEMBER_WROTE,
    OPS_ANSWERED,
    /// Ops left a note to themselves.
    OPS_NOTED,
    OPS_SOLVED,
    TIME_PASSED
  }

  /// The state after `step`.
  ///
  /// @throws Refused if the step can't be taken from here
  public TicketState next(Step step) {
    return switch (this) {
      case NEW ->
          switch (step) {
            case MEMBER_WROTE -> NEW;
            case OPS_ANSWERED -> PENDING;
            case OPS_NOTED -> OPEN;
            case OPS_SOLVED -> RESOLVED;
            case TIME_PASSED -> throw notSolved();
          };
      case OPEN, PENDING ->
          switch (step) {
            case MEMBER_WROTE -> OPEN;
            case OPS_ANSWERED -> PENDING;
            case OPS_NOTED -> OPEN;
            case OPS_SOLVED -> RESOLVED;
            case TIME_PASSED -> throw notSolved();
          };
      case RESOLVED ->
          switch (step) {
            case MEMBER_WROTE -> OPEN;
            case OPS_ANSWERED -> PENDING;
            case OPS_NOTED -> OPEN;
            case OPS_SOLVED -> RESOLVED;
            case TIME_PASSED -> CLOSED;
          };
      case CLOSED ->
          switch (step) {
            case MEMBER_WROTE, OPS_ANSWERED, OPS_NOTED, OPS_SOLVED ->
                throw Refused.conflict(
                    "ticket-closed", "The ticket is closed; open a new one instead.");
            case TIME_PASSED -> CLOSED;
          };
    };
  }

  private Refused notSolved() {
    return Refused.conflict("ticket-not-resolved", "A ticket that is " + this + " is not closed.");
  }
}
