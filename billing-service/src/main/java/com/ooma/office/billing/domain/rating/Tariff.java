package com.ooma.office.billing.domain.rating;

import com.ooma.office.kernel.domain.Money;

/// What calls to a destination cost, with tax. Seconds are charged in steps: first `firstStep` of
/// them, then `nextStep` at a time, each of them begun counts in full.
///
/// @param connectMicros what every answered call costs, in millionths of a euro
/// @param minuteMicros what a minute costs, in millionths of a euro
/// @param minimumMicros the least that an answered call costs
public record Tariff(
    String destination,
    long connectMicros,
    long minuteMicros,
    int firstStep,
    int nextStep,
    long minimumMicros) {

  public static final Tariff FREE = new Tariff("Inclus", 0, 0, 1, 1, 0);

  private static final long SECONDS = 60;

  /// In sixtieths of a millionth of a euro, of which a second of talk costs a whole number.
  private static final long A_CENT = SECONDS * 10_000;

  public Tariff {
    if (connectMicros < 0 || minuteMicros < 0 || minimumMicros < 0) {
      throw new IllegalArgumentException("calls to " + destination + " cost less than nothing");
    }
    if (firstStep < 1 || nextStep < 1) {
      throw new IllegalArgumentException("steps to " + destination + " are of a second at least");
    }
  }

  /// The seconds that a call is charged for; none if nobody answered.
  public long charged(long seconds) {
    if (seconds <= 0) {
      return 0;
    }
    long further = Math.max(0, seconds - firstStep);
    return firstStep + Math.ceilDiv(further, nextStep) * nextStep;
  }

  /// What a call costs, half a cent up.
  public Money price(long seconds) {
    return new Money(cents(seconds));
  }

  /// The same in cents. It makes no object, as many calls are rated at a time.
  public long cents(long seconds) {
    if (seconds <= 0) {
      return 0;
    }
    long talk = Math.multiplyExact(minuteMicros, charged(seconds));
    long asked = Math.addExact(talk, Math.multiplyExact(connectMicros, SECONDS));
    long least = Math.multiplyExact(minimumMicros, SECONDS);
    return Math.addExact(Math.max(asked, least), A_CENT / 2) / A_CENT;
  }

  /// The longest that a call may last for `money`, at most `longest` seconds; none if it can't pay
  /// the first one.
  public int secondsFor(Money money, int longest) {
    int paid = 0;
    int tooLong = longest + 1;
    while (tooLong - paid > 1) {
      int middle = (paid + tooLong) >>> 1;
      if (price(middle).compareTo(money) <= 0) {
        paid = middle;
      } else {
        tooLong = middle;
      }
    }
    return paid;
  }
}
