package com.ooma.office.billing.domain.prepaid;

/// The switch's name of a call and its leg.
public record CallKey(String callId, int leg) {

  @Override
  public String toString() {
    return callId + "/" + leg;
  }
}
