package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.PlatformMessages;
import com.ooma.office.kernel.webhook.ReceivedMessages;
import jakarta.enterprise.context.ApplicationScoped;

/// The platform's messages are among the service's received ones.
@ApplicationScoped
class PlatformMessageTable implements PlatformMessages {

  private static final String SENDER = "invoice-platform";

  private final ReceivedMessages received;

  PlatformMessageTable(ReceivedMessages received) {
    this.received = received;
  }

  @Override
  public boolean remember(String messageId, String digest) {
    return received.remember(SENDER, messageId, digest);
  }
}
