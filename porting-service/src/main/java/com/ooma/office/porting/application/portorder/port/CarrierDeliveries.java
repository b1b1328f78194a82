package com.ooma.office.porting.application.portorder.port;

/// The carriers' messages that had their effect.
public interface CarrierDeliveries {

  /// Remembers the message in the transaction of its effect.
  ///
  /// @param digest of the message as it was sent
  /// @return false if this very message was remembered before
  /// @throws com.ooma.office.kernel.domain.Refused if another one of this id was
  boolean remember(String carrier, String messageId, String digest);
}
