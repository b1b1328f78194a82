package com.ooma.office.billing.application.barring.port;

import com.ooma.office.billing.domain.barring.Bar;

/// Tells the other services who may not call where, in the transaction that saves it. Only
/// repositories call this: saving publishes.
public interface BarEvents {

  void publish(Bar bar);
}
