package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.security.OpeningKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Opens the card tokens that ordering sealed for billing. The service does not start without the
/// key.
@Startup
@ApplicationScoped
class CardOpener {

  private final OpeningKey key;

  CardOpener(@ConfigProperty(name = "office.card.opening-keyset") String keyset) {
    this.key = new OpeningKey(keyset);
  }

  /// @throws IllegalArgumentException if there is none, or it was sealed for another order
  CardToken cardOf(OrderPlaced event) {
    if (event.sealedCardToken() != null) {
      var context = OrderPlaced.cardContext(event.accountId(), event.orderId());
      return new CardToken(key.open(event.sealedCardToken(), context));
    }
    if (event.cardToken() == null) {
      throw new IllegalArgumentException("order " + event.orderId() + " says no card");
    }
    return new CardToken(event.cardToken()); // of the first days
  }
}
