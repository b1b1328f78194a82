package com.ooma.office.billing.application.rating;

import com.ooma.office.billing.application.rating.port.Decks;
import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// What a call to a number costs now, with the international plan and without.
@UseCase
public class QuoteRate {

  /// @param to as somebody writes it
  public record Command(String to) {}

  /// @param to in E.164, or a short number
  /// @param included whether the seat's price includes it, or it is an emergency
  /// @param standard absent if it can't be called
  /// @param withPlan the same of an account with the international plan
  public record View(
      String to, boolean included, @Nullable RateView standard, @Nullable RateView withPlan) {}

  private final Decks decks;
  private final Clock clock;

  public QuoteRate(Decks decks, Clock clock) {
    this.decks = decks;
    this.clock = clock;
  }

  public View handle(Command command) {
    var number = DialledNumber.of(command.to());
    return new View(
        number.written(),
        number.isIncluded(),
        rate(Plan.STANDARD, number),
        rate(Plan.INTERNATIONAL, number));
  }

  private @Nullable RateView rate(Plan plan, DialledNumber number) {
    return decks.of(plan).tariff(number, clock.instant()).map(RateView::of).orElse(null);
  }
}
