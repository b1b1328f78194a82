package com.ooma.office.support.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was heard of an account and may be a step of one of its cases. Facts are kept as
/// they were heard, in any order and however often; what they mean to a case is found out when it
/// is read.
///
/// @param about the phone, site, port-out, document or account
/// @param reference the seat of a phone, the carrier of a port-out, the number of a document;
///   otherwise empty
/// @param at of several about the same, the latest counts
/// @param day the last day of a company
public record CaseFact(
    Kind kind, String about, String reference, Instant at, @Nullable LocalDate day) {

  public enum Kind {
    PHONE_SENT,
    PHONE_BACK,
    PHONE_OVERDUE,
    EMERGENCY_ADDRESS_CONFIRMED,
    /// It holds since then, and nobody has confirmed it.
    EMERGENCY_ADDRESS_OPEN,
    DEPARTURE_ANNOUNCED,
    DEPARTURE_REVOKED,
    SERVICE_ENDED,
    NUMBERS_TAKEN,
    INVOICE,
    CREDIT_NOTE
  }
}
