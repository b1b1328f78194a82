package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;

/// Charges a card for the invoice that is due longest. Taking it up and keeping the answer are each
/// a transaction; the provider is asked in none.
@UseCase
public class CollectPayment {

  public record Command() {}

  private final TakeUpPayment takeUpPayment;
  private final PaymentProvider provider;
  private final RecordPayment recordPayment;

  public CollectPayment(
      TakeUpPayment takeUpPayment, PaymentProvider provider, RecordPayment recordPayment) {
    this.takeUpPayment = takeUpPayment;
    this.provider = provider;
    this.recordPayment = recordPayment;
  }

  /// @return false if nothing is due, or the provider gave no answer, which it would not give for
  ///   the next one either
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var taken = takeUpPayment.handle(new TakeUpPayment.Command());
    if (taken.isEmpty()) {
      return false;
    }
    var asked = taken.get().asked();
    if (asked.isEmpty()) {
      return true;
    }
    var answer = provider.charge(asked.get().order());
    recordPayment.handle(new RecordPayment.Command(asked.get().key(), answer));
    return !answer.isAway();
  }
}
