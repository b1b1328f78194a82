package com.ooma.office.e2e.journal;

/// What can be asked of the suite.
public enum Kind {
  DESCRIBE_ACCOUNT,
  REQUEST_QUOTE,
  HOLD_NUMBERS,
  PLACE_ORDER,
  CHANGE_OPTIONS,
  RENAME_USER,
  HAND_OVER,
  OPEN_TICKET,
  WRITE_TO_TICKET,
  REQUEST_PORT,
  APPROVE_PORT,
  REJECT_PORT,
  CORRECT_PORT,
  CANCEL_PORT,
  ASSIGN_FOC,
  REFUSE_PORT,
  LET_NUMBER_GO,
  IMPORT,
  FETCH_CONFIGURATION,
  EXCHANGE_PHONE,
  RECEIVE_RETURN,
  FORWARD_CALLS,
  SET_RECEPTIONIST,
  SET_CALLS,
  APPLY_CONFIGURATION,
  CONFIRM_ADDRESS,
  ADD_RING_GROUP,
  LEAVE_MESSAGE,
  TELL_CALL,
  REGISTER_ENDPOINT,
  /// A program of the portal took a message that it was sent.
  TAKE_WEBHOOK,
  /// A mail server took a letter.
  TAKE_LETTER,
  /// A mail server said that it takes nothing for a reader, for good.
  REFUSE_READER,
  READ;

  /// Whether a carrier tells it, under the id of its message.
  public boolean isWebhook() {
    return switch (this) {
      case ASSIGN_FOC, REFUSE_PORT, LET_NUMBER_GO -> true;
      default -> false;
    };
  }

  /// Whether it changes nothing.
  public boolean isQuestion() {
    return this == READ;
  }
}
