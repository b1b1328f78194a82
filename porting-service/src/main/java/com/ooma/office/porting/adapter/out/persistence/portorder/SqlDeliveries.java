package com.ooma.office.porting.adapter.out.persistence.portorder;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// What carriers sent lately, in Postgres.
@ApplicationScoped
class SqlDeliveries implements Deliveries {

  private static final String ADD =
      """
      INSERT INTO carrier_message (delivery_id, carrier, message_id, received_at, body, digest, outcome)
      VALUES (:delivery, :carrier, :message, :now, :body, :digest, :outcome)
      """;

  private static final String ALL =
      """
      SELECT delivery_id, carrier, message_id, received_at, body, digest, outcome FROM carrier_message
      WHERE carrier = :carrier
      """;

  private static final String FIND = ALL + " AND delivery_id = :delivery";

  private static final String LIST =
      ALL + " AND delivery_id < :before ORDER BY delivery_id DESC LIMIT :limit";

  private static final String FORGET =
      """
      DELETE FROM carrier_message WHERE delivery_id IN (
        SELECT delivery_id FROM carrier_message WHERE received_at < :before
        LIMIT :limit FOR UPDATE SKIP LOCKED)
      """;

  private final EntityManager entities;

  SqlDeliveries(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Delivery delivery) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("delivery", delivery.deliveryId())
        .setParameter("carrier", delivery.carrier())
        .setParameter("message", delivery.messageId())
        .setParameter("now", delivery.receivedAt())
        .setParameter("body", delivery.body())
        .setParameter("digest", delivery.digest())
        .setParameter("outcome", delivery.outcome())
        .executeUpdate();
  }

  @Override
  public Optional<Delivery> findOfAnyAccount(String carrier, UUID deliveryId) {
    return session()
        .createNativeQuery(FIND, Delivery.class)
        .setParameter("carrier", carrier)
        .setParameter("delivery", deliveryId)
        .uniqueResultOptional();
  }

  @Override
  public Page<Delivery> list(String carrier, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(LIST, Delivery.class)
            .setParameter("carrier", carrier)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultList();
    return Page.of(fetched, page, Delivery::deliveryId);
  }

  @Override
  public int forget(Instant before, int limit) {
    return session()
        .createNativeMutationQuery(FORGET)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
