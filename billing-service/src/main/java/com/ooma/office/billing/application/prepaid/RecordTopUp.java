package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.application.prepaid.port.TopUps;
import com.ooma.office.billing.domain.prepaid.TopUp;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.UUID;

/// Keeps what the provider said of a top-up. What was charged is on the balance, once.
@UseCase
public class RecordTopUp {

  public record Command(UUID topUpId, PaymentProvider.Answer answer) {}

  private final TopUps topUps;
  private final PrepaidAccounts accounts;
  private final Clock clock;

  public RecordTopUp(TopUps topUps, PrepaidAccounts accounts, Clock clock) {
    this.topUps = topUps;
    this.accounts = accounts;
    this.clock = clock;
  }

  public void handle(Command command) {
    var topUp = topUps.getForUpdate(command.topUpId());
    if (!topUp.isOpen()) {
      return;
    }
    switch (command.answer()) {
      case PaymentProvider.Charged _ -> {
        topUps.save(topUp.paidIn());
        payIn(topUp);
      }
      case PaymentProvider.Refused(var reason) -> topUps.save(topUp.refused(reason.name()));
      case PaymentProvider.Pending _, PaymentProvider.Unknown _ ->
          topUps.save(topUp.unanswered(clock.instant()));
    }
  }

  private void payIn(TopUp topUp) {
    var account = accounts.openForUpdate(topUp.accountId());
    account.topUp(topUp.amount(), topUp.topUpId().toString(), clock.instant());
    accounts.save(account);
  }
}
