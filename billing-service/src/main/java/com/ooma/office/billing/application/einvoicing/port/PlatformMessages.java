package com.ooma.office.billing.application.einvoicing.port;

/// The platform's messages that had their effect.
public interface PlatformMessages {

  /// Remembers the message in the transaction of its effect.
  ///
  /// @param digest of the message as it was sent
  /// @return false if this very message was remembered before
  /// @throws com.ooma.office.kernel.domain.Refused if another one of this id was
  boolean remember(String messageId, String digest);
}
