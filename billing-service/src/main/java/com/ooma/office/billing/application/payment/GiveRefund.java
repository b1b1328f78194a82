package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;
import java.util.Objects;

/// Gives money back to a card, once: the provider is asked in no transaction, as by
/// [CollectPayment].
@UseCase
public class GiveRefund {

  public record Command() {}

  private final TakeUpRefund takeUpRefund;
  private final PaymentProvider provider;
  private final RecordRefund recordRefund;

  public GiveRefund(
      TakeUpRefund takeUpRefund, PaymentProvider provider, RecordRefund recordRefund) {
    this.takeUpRefund = takeUpRefund;
    this.provider = provider;
    this.recordRefund = recordRefund;
  }

  /// @return false if nothing is due, or the provider gave no answer
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var taken = takeUpRefund.handle(new TakeUpRefund.Command());
    if (taken.isEmpty()) {
      return false;
    }
    var refund = taken.get();
    var charge = Objects.requireNonNull(refund.charge(), "what is kept is never due");
    var answer =
        provider.refund(
            new PaymentProvider.Return(refund.key(), refund.amount(), charge, refund.asked()));
    recordRefund.handle(new RecordRefund.Command(refund.refundId(), answer));
    return !answer.isAway();
  }
}
