package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;

/// Charges a card for the top-up that waits longest, as [invoices are
/// collected][com.ooma.office.billing.application.payment.CollectPayment]: the provider is asked in
/// no transaction.
@UseCase
public class CollectTopUp {

  public record Command() {}

  private final TakeUpTopUp takeUpTopUp;
  private final PaymentProvider provider;
  private final RecordTopUp recordTopUp;

  public CollectTopUp(TakeUpTopUp takeUpTopUp, PaymentProvider provider, RecordTopUp recordTopUp) {
    this.takeUpTopUp = takeUpTopUp;
    this.provider = provider;
    this.recordTopUp = recordTopUp;
  }

  /// @return false if nothing is due, or the provider gave no answer
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var taken = takeUpTopUp.handle(new TakeUpTopUp.Command());
    if (taken.isEmpty()) {
      return false;
    }
    var answer = provider.charge(taken.get().order());
    recordTopUp.handle(new RecordTopUp.Command(taken.get().topUpId(), answer));
    return !answer.isAway();
  }
}
