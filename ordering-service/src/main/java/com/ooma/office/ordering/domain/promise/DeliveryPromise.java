package com.ooma.office.ordering.domain.promise;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.kernel.domain.BusinessCalendar.businessDaysAfter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// When the phones leave, arrive and ring, in days of Europe/Paris: they ship on the business day
/// after the order and arrive two business days later, so the user calls within three.
public record DeliveryPromise(LocalDate shipsOn, LocalDate arrivesOn, LocalDate firstCallBy) {

  private static final int DAYS_TO_SHIP = 1;
  private static final int DAYS_IN_TRANSIT = 2;

  /// @param cutOff an order placed at this time of day or later counts as placed on the next day
  public static DeliveryPromise forOrderAt(Instant placedAt, LocalTime cutOff) {
    var local = placedAt.atZone(PARIS);
    var day =
        local.toLocalTime().isBefore(cutOff)
            ? local.toLocalDate()
            : local.toLocalDate().plusDays(1);
    var ships = businessDaysAfter(day, DAYS_TO_SHIP);
    var arrives = businessDaysAfter(ships, DAYS_IN_TRANSIT);
    return new DeliveryPromise(ships, arrives, arrives);
  }
}
