package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.PaymentProvider;
import com.ooma.office.billing.application.payment.port.ProviderMessages;
import com.ooma.office.billing.application.payment.port.TopUpCharges;
import com.ooma.office.billing.domain.payment.ChargeKey;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;

/// The provider, known by its signature, tells what became of a charge. A message has its effect
/// once, and each repetition is as good as the first, however late it comes.
@UseCase
public class HearProvider {

  /// What it can tell.
  public sealed interface News {}

  public record Succeeded(String reference) implements News {}

  public record Failed(Refusal reason) implements News {}

  /// @param digest of the message as it was sent
  /// @param key of the charge, as it was asked for
  public record Command(String messageId, String digest, String key, News news) {}

  private final ProviderMessages messages;
  private final TopUpCharges topUps;
  private final RecordPayment recordPayment;

  public HearProvider(ProviderMessages messages, TopUpCharges topUps, RecordPayment recordPayment) {
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
      return; // looked up until it is known
    }
    var key = ChargeKey.parse(command.key()).orElseThrow(() -> Refused.notFound("payment"));
    var answer =
        switch (command.news()) {
          case Succeeded(var reference) -> new PaymentProvider.Charged(reference);
          case Failed(var reason) -> new PaymentProvider.Refused(reason);
        };
    recordPayment.handle(new RecordPayment.Command(key, answer));
  }
}
