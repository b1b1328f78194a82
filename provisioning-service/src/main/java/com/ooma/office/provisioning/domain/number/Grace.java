package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// How much longer a number is kept for a company than it was told: an order placed within the hold
/// may be heard of late.
///
/// @param time at least as long as a hold, so that what was given back is still the company's while
///   it has a voucher for it
public record Grace(Duration time) {

  public Grace {
    if (time.compareTo(NumberHold.DURATION) < 0) {
      throw new IllegalArgumentException("held numbers are kept for 15 minutes more at least");
    }
  }

  Instant after(Instant promisedUntil) {
    return promisedUntil.plus(time);
  }

  Instant halfAfter(Instant now) {
    return now.plus(time.dividedBy(2));
  }

  /// A number that is given back unused is the company's until the day is over, so that turning an
  /// option on and off brings the same numbers back.
  Instant afterDayOf(Instant now) {
    var tomorrow = LocalDate.ofInstant(now, BusinessCalendar.PARIS).plusDays(1);
    return after(tomorrow.atStartOfDay(BusinessCalendar.PARIS).toInstant());
  }
}
