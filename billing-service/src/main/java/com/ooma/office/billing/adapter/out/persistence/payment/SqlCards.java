package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.Cards;
import com.ooma.office.billing.domain.charge.CardToken;
import com.ooma.office.kernel.security.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Cards as subscriptions keep them, sealed for their accounts.
@ApplicationScoped
class SqlCards implements Cards {

  private static final String FIND =
      "SELECT sealed_card FROM subscription WHERE account_id = :accountId AND sealed_card IS NOT NULL";

  /// Whoever has read the subscription to change it finds another revision.
  private static final String REPLACE =
      """
      UPDATE subscription SET sealed_card = :card, revision = revision + 1
      WHERE account_id = :accountId AND sealed_card IS NOT NULL
      """;

  private final EntityManager entities;
  private final SecretBox box;

  SqlCards(EntityManager entities, SecretBox box) {
    this.entities = entities;
    this.box = box;
  }

  @Override
  public Optional<CardToken> find(UUID accountId) {
    return session()
        .createNativeQuery(FIND, byte[].class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .map(sealed -> new CardToken(box.open(sealed, CardToken.boundTo(accountId))));
  }

  @Override
  public boolean replace(UUID accountId, CardToken card) {
    return session()
            .createNativeMutationQuery(REPLACE)
            .setParameter("accountId", accountId)
            .setParameter("card", box.seal(card.value(), CardToken.boundTo(accountId)))
            .executeUpdate()
        == 1;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
