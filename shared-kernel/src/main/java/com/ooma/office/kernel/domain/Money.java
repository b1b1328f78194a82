package com.ooma.office.kernel.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// An amount in euros, exact to the cent. The suite trades in no other currency.
public record Money(long cents) implements Comparable<Money> {

  public static final String CURRENCY = "EUR";
  public static final Money ZERO = new Money(0);

  private static final Pattern WRITTEN = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");

  /// @throws ArithmeticException if the amount has a fraction of a cent
  public static Money of(BigDecimal euros) {
    return new Money(euros.movePointRight(2).longValueExact());
  }

  /// @param euros such as `50.00`; in no other way that programs know to write a number
  /// @throws NumberFormatException if it is written otherwise
  public static Money of(String euros) {
    if (!WRITTEN.matcher(euros).matches()) {
      throw new NumberFormatException("an amount is written like 50.00");
    }
    return of(new BigDecimal(euros));
  }

  /// Euros with two decimals.
  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(cents, count));
  }

  public Money negated() {
    return new Money(Math.negateExact(cents));
  }

  /// This amount, or `limit` if it is more than that.
  public Money atMost(Money limit) {
    return compareTo(limit) <= 0 ? this : limit;
  }

  /// The share `numerator / denominator` of this amount, rounded half up to the cent.
  public Money share(long numerator, long denominator) {
    return new Money(
        BigDecimal.valueOf(Math.multiplyExact(cents, numerator))
            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public String toString() {
    return amount() + " " + CURRENCY;
  }
}
