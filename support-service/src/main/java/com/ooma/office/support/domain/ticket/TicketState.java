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
  /// Solved, and nobody objected for a week. An end.
  CLOSED,
  /// Goes on in another ticket. An end.
  MERGED;

  /// What can happen to a ticket after it was opened.
  public enum Step {
    MEMBER_WROTE,
    OPS_ANSWERED,
    /// Ops left a note to themselves.
    OPS_NOTED,
    /// Ops, or what became of the thing that it is about, settled it.
    SOLVED,
    /// Something was told that settles nothing.
    TOLD,
    MERGED,
    TIME_PASSED
  }

  /// Whether somebody waits for Ooma.
  public boolean isOurTurn() {
    return switch (this) {
      case NEW, OPEN -> true;
      case PENDING, RESOLVED, CLOSED, MERGED -> false;
    };
  }

  /// Whether nothing can happen to it any more.
  public boolean isEnd() {
    return switch (this) {
      case NEW, OPEN, PENDING, RESOLVED -> false;
      case CLOSED, MERGED -> true;
    };
  }

  /// The state after `step`.
  ///
  /// @throws Refused if the step can't be taken from here
  public TicketState next(Step step) {
    return switch (this) {
      case NEW ->
          switch (step) {
            case MEMBER_WROTE, TOLD -> NEW;
            case OPS_ANSWERED -> PENDING;
            case OPS_NOTED -> OPEN;
            case SOLVED -> RESOLVED;
            case MERGED -> MERGED;
            case TIME_PASSED -> throw notSolved();
          };
      case OPEN, PENDING ->
          switch (step) {
            case MEMBER_WROTE, OPS_NOTED -> OPEN;
            case OPS_ANSWERED -> PENDING;
            case SOLVED -> RESOLVED;
            case TOLD -> this;
            case MERGED -> MERGED;
            case TIME_PASSED -> throw notSolved();
          };
      case RESOLVED ->
          switch (step) {
            case MEMBER_WROTE, OPS_NOTED -> OPEN;
            case OPS_ANSWERED -> PENDING;
            case SOLVED, TOLD -> RESOLVED;
            case MERGED -> MERGED;
            case TIME_PASSED -> CLOSED;
          };
      case CLOSED ->
          switch (step) {
            case MEMBER_WROTE, OPS_ANSWERED, OPS_NOTED, SOLVED, TOLD, MERGED -> throw closed();
            case TIME_PASSED -> CLOSED;
          };
      case MERGED ->
          switch (step) {
            case MEMBER_WROTE, OPS_ANSWERED, OPS_NOTED, SOLVED, TOLD, MERGED ->
                throw Refused.conflict(
                    "ticket-merged", "The ticket goes on in the one it was merged into.");
            case TIME_PASSED -> MERGED;
          };
    };
  }

  static Refused closed() {
    return Refused.conflict("ticket-closed", "The ticket is closed; open a new one instead.");
  }

  private Refused notSolved() {
    return Refused.conflict("ticket-not-resolved", "A ticket that is " + this + " is not closed.");
  }
}
