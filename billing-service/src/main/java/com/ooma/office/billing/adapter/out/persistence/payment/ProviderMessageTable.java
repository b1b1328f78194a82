package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.ProviderMessages;
import com.ooma.office.kernel.webhook.ReceivedMessages;
import jakarta.enterprise.context.ApplicationScoped;

/// The payment provider's messages are among the service's received ones.
@ApplicationScoped
class ProviderMessageTable implements ProviderMessages {

  private static final String SENDER = "payment-provider";

  private final ReceivedMessages received;

  ProviderMessageTable(ReceivedMessages received) {
    this.received = received;
  }

  @Override
  public boolean remember(String messageId, String digest) {
    return received.remember(SENDER, messageId, digest);
  }
}
