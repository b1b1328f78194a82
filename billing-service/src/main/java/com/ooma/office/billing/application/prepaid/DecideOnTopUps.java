package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.billing.application.prepaid.port.PrepaidAccounts;
import com.ooma.office.billing.domain.prepaid.AutomaticTopUp;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// A company wants its balance topped up by itself from now on, at once if it is low already.
@UseCase
public class DecideOnTopUps {

  public record Command(UUID accountId, Money threshold, Money amount, String by) {}

  private final AutomaticTopUps automatic;
  private final PrepaidAccounts accounts;
  private final ReviewBalance reviewBalance;
  private final Cards cards;

  public DecideOnTopUps(
      AutomaticTopUps automatic,
      PrepaidAccounts accounts,
      ReviewBalance reviewBalance,
      Cards cards) {
    this.automatic = automatic;
    this.accounts = accounts;
    this.reviewBalance = reviewBalance;
    this.cards = cards;
  }

  public AutomaticTopUpView handle(Command command) {
    var account = command.accountId();
    var wanted = AutomaticTopUp.of(account, command.threshold(), command.amount());
    if (cards.find(account).isEmpty()) {
      throw Refused.conflict("card-before-order", "The first card comes with the first order.");
    }
    automatic.save(wanted, command.by());
    var balance = accounts.openForUpdate(account);
    reviewBalance.handle(new ReviewBalance.Command(balance));
    accounts.save(balance);
    return AutomaticTopUpView.of(wanted);
  }
}
