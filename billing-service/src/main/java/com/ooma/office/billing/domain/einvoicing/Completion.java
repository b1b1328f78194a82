package com.ooma.office.billing.domain.einvoicing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What our people say that they sent to a buyer who waits for it (208), until the platform knows
/// (209, *complétée*).
///
/// @param comment what was sent, and how
/// @param at tells it from others of the document
public record Completion(String comment, String by, Instant at) {

  static Completion after(Instant suspended, String comment, String by, Instant now) {
    var first = suspended.plus(1, ChronoUnit.MICROS);
    var at = now.isAfter(first) ? now : first;
    return new Completion(comment, by, at.truncatedTo(ChronoUnit.MICROS));
  }

  StatusEntry told(int deposit) {
    return new StatusEntry(deposit, LifeCycleStatus.COMPLETED, at, null, comment);
  }
}
