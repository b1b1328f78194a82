package com.ooma.office.ordering.domain.quote;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Amounts and dates shown to a member. As long as it is valid, an order that names it is charged
/// what it shows, whatever the list prices are by then.
public record Quote(
    UUID quoteId,
    UUID accountId,
    Choice choice,
    List<PriceLine> lines,
    TaxedAmount monthly,
    DeliveryPromise promise,
    Instant validUntil) {

  public static final Duration VALIDITY = Duration.ofDays(7);

  public Quote {
    lines = List.copyOf(lines);
  }

  public static Quote of(
      UUID quoteId,
      UUID accountId,
      Choice choice,
      List<PriceLine> lines,
      DeliveryPromise promise,
      Instant validUntil) {
    return new Quote(
        quoteId, accountId, choice, lines, PriceLine.total(lines), promise, validUntil);
  }

  /// The lines charged for an order of `ordered` at `now`.
  ///
  /// @param today what the same order costs without a quote, told if the quote can't be kept
  public List<PriceLine> linesFor(Choice ordered, Instant now, List<PriceLine> today) {
    if (now.isAfter(validUntil)) {
      throw refused("quote-expired", "The quote expired", today);
    }
    if (!ordered.equals(choice)) {
      throw refused("quote-differs", "The quote is for something else", today);
    }
    if (!isFor(today)) {
      throw refused("quote-differs", "The account's options changed since the quote", today);
    }
    return lines;
  }

  private boolean isFor(List<PriceLine> today) {
    return lines.size() == today.size()
        && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).isFor(today.get(i)));
  }

  private static Refused refused(String code, String why, List<PriceLine> today) {
    var monthly = PriceLine.total(today);
    return Refused.conflict(
            code, "%s; the order costs %s a month now.".formatted(why, monthly.ttc()))
        .showing("monthly", monthly)
        .showing("lines", today);
  }
}
