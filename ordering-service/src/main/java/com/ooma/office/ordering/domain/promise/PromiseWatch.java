package com.ooma.office.ordering.domain.promise;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The hours in Paris at which a promise is looked at. What has not happened by then puts it in
/// jeopardy, and early enough for somebody to do something about it.
///
/// @param prepared on the day the phones leave, every user has a telephone and a number by then
/// @param shipped on that day, every phone has left by then
/// @param delivered on the day they arrive, every phone is there by then
public record PromiseWatch(LocalTime prepared, LocalTime shipped, LocalTime delivered) {

  public Instant firstLook(DeliveryPromise promise) {
    return deadlines(promise).min(Instant::compareTo).orElseThrow();
  }

  /// @return null once the last deadline passed
  public @Nullable Instant nextLook(DeliveryPromise promise, Instant now) {
    return deadlines(promise)
        .filter(deadline -> deadline.isAfter(now))
        .min(Instant::compareTo)
        .orElse(null);
  }

  /// The looks that are due at `now`, the first of which was due at `since`.
  public List<Jeopardy> passed(DeliveryPromise promise, Instant since, Instant now) {
    return Stream.of(Jeopardy.values())
        .filter(cause -> !deadline(cause, promise).isBefore(since))
        .filter(cause -> !deadline(cause, promise).isAfter(now))
        .toList();
  }

  private Stream<Instant> deadlines(DeliveryPromise promise) {
    return Stream.of(Jeopardy.values()).map(cause -> deadline(cause, promise));
  }

  private Instant deadline(Jeopardy cause, DeliveryPromise promise) {
    return switch (cause) {
      case NOT_PREPARED -> at(promise.shipsOn(), prepared);
      case NOT_SHIPPED -> at(promise.shipsOn(), shipped);
      case NOT_DELIVERED -> at(promise.arrivesOn(), delivered);
    };
  }

  private static Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(BusinessCalendar.PARIS).toInstant();
  }
}
