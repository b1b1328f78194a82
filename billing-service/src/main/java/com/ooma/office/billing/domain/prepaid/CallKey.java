package com.ooma.office.billing.domain.prepaid;

import java.util.Comparator;

/// The switch's name of a call and its leg: a call comes in once, however often it is told.
public record CallKey(String callId, int leg) implements Comparable<CallKey> {

  /// What a switch may name a call: visible ASCII characters.
  public static final String CALL_ID = "[!-~]{1,200}";

  private static final Comparator<CallKey> IN_ORDER =
      Comparator.comparing(CallKey::callId).thenComparingInt(CallKey::leg);

  @Override
  public int compareTo(CallKey other) {
    return IN_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return callId + "/" + leg;
  }
}
