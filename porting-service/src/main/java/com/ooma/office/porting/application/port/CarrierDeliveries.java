package com.ooma.office.porting.application.port;

/// The carriers' messages that had their effect.
public interface CarrierDeliveries {

  /// Remembers the message in the transaction of its effect.
  ///
  /// @return false if it was remembered before
  boolean remember(String carrier, String messageId);
}
