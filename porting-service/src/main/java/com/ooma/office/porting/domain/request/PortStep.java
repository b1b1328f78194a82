package com.ooma.office.porting.domain.request;

/// Something that moves a port request on.
public enum PortStep {
  /// The member hands it in, or hands it in again, corrected.
  SUBMIT,
  /// Ops found it in order.
  APPROVE,
  /// The present carrier took the port order.
  SEND,
  /// The carrier named the porting day, or moved it.
  ASSIGN_FOC,
  /// The day and half-day have come, or the carrier let the numbers go before.
  START_PORTING,
  /// The voice platform takes the calls of every number, and they are being called.
  START_TESTING,
  /// Every number answered.
  COMPLETE,
  /// A number did not answer: all of them go back.
  ROLL_BACK,
  /// Ops or the carrier refuse, with a reason.
  REJECT,
  /// It is given up, and the carrier may have the order.
  WITHDRAW,
  /// The carrier could not take the order back.
  GO_ON,
  /// It is given up, and no carrier has the order, or has it any more.
  CANCEL,
  /// Ops found that the numbers can't be had back.
  LOSE
}
