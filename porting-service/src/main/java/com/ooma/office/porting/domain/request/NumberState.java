package com.ooma.office.porting.domain.request;

/// How far one number of a port request has come.
public enum NumberState {
  /// Asked for.
  REQUESTED,
  /// Being switched; not called yet.
  PORTING,
  /// The test call was answered.
  ANSWERED,
  /// The last test call was not answered.
  UNANSWERED,
  /// Ours.
  PORTED,
  /// Goes on in a request of its own, as the others answered and this one did not.
  SPLIT_OFF,
  /// Neither ours nor the carrier's any more.
  LOST,
  /// Stays with the carrier: the request ended without it.
  RELEASED;

  /// Whether another request for the same number must wait.
  public boolean isOpen() {
    return switch (this) {
      case REQUESTED, PORTING, ANSWERED, UNANSWERED -> true;
      case PORTED, SPLIT_OFF, LOST, RELEASED -> false;
    };
  }
}
