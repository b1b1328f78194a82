package com.ooma.office.ordering.adapter.out.messaging;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.security.SealingKey;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.Placement;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Seals card tokens for billing, before they reach a table or a topic: neither ordering nor
/// anybody else who reads there can open them. The service does not start without the key.
@Startup
@ApplicationScoped
class CardSealer {

  private final SealingKey key;

  CardSealer(@ConfigProperty(name = "office.card.sealing-keyset") String keyset) {
    this.key = new SealingKey(keyset);
  }

  String seal(CardToken card, Placement order) {
    var context = OrderPlaced.cardContext(order.accountId(), order.orderId());
    return key.seal(card.value(), context);
  }
}
