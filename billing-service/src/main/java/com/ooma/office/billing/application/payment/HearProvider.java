package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.ProviderMessages;
import com.ooma.office.billing.application.payment.port.TopUpCharges;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;

/// The provider, known by its signature, tells what became of a charge. A message has its effect
/// once, and each repetition is as good as the first, however late it comes.
@UseCase
public class HearProvider {

  /// What it can tell.
  public sealed interface News {}

  public record Succeeded(String reference) implements News {}

  public record Failed(Refusal reason) implements News {}

  /// The card's bank took money of a charge back.
  public record ChargedBack(Money amount) implements News {}

  /// @param digest of the message as it was sent
  /// @param key of the charge, as it was asked for
  public record Command(String messageId, String digest, String key, News news) {}

  private final ProviderMessages messages;
  private final TopUpCharges topUps;
  private final RecordPayment recordPayment;
  private final RecordChargeback recordChargeback;

  public HearProvider(
      ProviderMessages messages,
      TopUpCharges topUps,
      RecordPayment recordPayment,
      RecordChargeback recordChargeback) {
    this.recordChargeback = recordChargeback;
    this.topUps = topUps;
    this.messages = messages;
    this.recordPayment = recordPayment;
  }

  public void handle(Command command) {
    if (!messages.remember(command.messageId(), command.digest())) {
      return;
    }
    if (ChargeKey.isOfTopUp(command.key())) {
      if (!topUps.know(command.key())) {
        throw Refused.notFound("payment");
      }
      return; // looked up until it is known; what is taken back of it the reconciliation shows
    }
    var key = ChargeKey.parse(command.key()).orElseThrow(() -> Refused.notFound("payment"));
    switch (command.news()) {
      case Succeeded(var reference) -> record(key, new PaymentProvider.Charged(reference));
      case Failed(var reason) -> record(key, new PaymentProvider.Refused(reason));
      case ChargedBack(var amount) ->
          recordChargeback.handle(new RecordChargeback.Command(key, amount));
    }
  }

  private void record(ChargeKey key, PaymentProvider.Answer answer) {
    recordPayment.handle(new RecordPayment.Command(key, answer));
  }
}
