package com.ooma.office.porting.application.portorder;

import java.time.Instant;
import java.util.UUID;

/// That something came in a carrier's name which could not be verified; nothing of it is believed,
/// or kept.
///
/// @param receivedAt in real time, by which signatures are judged
public record Unverified(UUID unverifiedId, String carrier, Instant receivedAt, Reason reason) {

  /// Why not.
  public enum Reason {
    /// An id, a time or a signature is missing, there twice, or can't be read.
    HEADERS,
    /// None of the carrier's keys that are good now made the signature.
    SIGNATURE,
    /// A key of the carrier did, but more than five minutes from now.
    TIMESTAMP
  }
}
