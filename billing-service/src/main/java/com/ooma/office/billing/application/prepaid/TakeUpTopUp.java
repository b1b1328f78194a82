package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// A worker takes up what is to be paid in. That is saved before the provider is asked.
@UseCase
public class TakeUpTopUp {

  public record Command() {}

  public record Taken(UUID topUpId, PaymentProvider.Order order) {}

  private static final String REFERENCE = "Ooma Office, compte prépayé";

  private final TopUps topUps;
  private final Cards cards;
  private final Clock clock;

  public TakeUpTopUp(TopUps topUps, Cards cards, Clock clock) {
    this.topUps = topUps;
    this.cards = cards;
    this.clock = clock;
  }

  /// @return nothing if nothing is due
  public Optional<Taken> handle(Command command) {
    var now = clock.instant();
    var due = topUps.nextDue(now);
    due.ifPresent(topUp -> topUps.save(topUp.takenUp(now)));
    return due.map(topUp -> new Taken(topUp.topUpId(), order(topUp)));
  }

  private PaymentProvider.Order order(TopUp topUp) {
    var card = cards.find(topUp.accountId()).orElseThrow(); // whoever asked for it had one
    return new PaymentProvider.Order(topUp.key(), topUp.amount(), card, REFERENCE, topUp.asked());
  }
}
