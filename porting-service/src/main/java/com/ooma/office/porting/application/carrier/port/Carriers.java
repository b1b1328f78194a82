package com.ooma.office.porting.application.carrier.port;

/// The carriers that numbers come from.
public interface Carriers {

  /// Whether we exchange port orders with a carrier of this name.
  boolean know(String carrier);
}
