package com.ooma.office.porting.domain.carrier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key by which a carrier's webhooks are verified. Several are good at once while they are
/// changed.
///
/// @param text as Standard Webhooks write it; kept sealed, and shown once if it is secret
/// @param until null as long as it is not to be changed
public record CarrierKey(
    UUID keyId, String carrier, Kind kind, String text, Instant from, @Nullable Instant until) {

  /// How it signs.
  public enum Kind {
    /// HMAC-SHA256 with a secret that we made (`whsec_…`).
    SECRET,
    /// Ed25519; the carrier gave us its public key (`whpk_…`).
    PUBLIC
  }

  public boolean isGoodAt(Instant instant) {
    return !instant.isBefore(from) && (until == null || instant.isBefore(until));
  }

  /// Without the text.
  @Override
  public String toString() {
    return carrier + " " + kind + " " + keyId;
  }
}
