package com.ooma.office.porting.domain.portout;

/// How far an order of another carrier has come.
public enum PortOutState {
  /// The numbers leave on the day that was named.
  ACCEPTED,
  /// They are the other carrier's.
  LEFT,
  /// The other carrier took its order back; they stay.
  CANCELLED
}
