package com.ooma.office.porting.adapter.out.persistence.portorder;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.Unverified;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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

  private static final String ADD_UNVERIFIED =
      """
      INSERT INTO carrier_unverified (unverified_id, carrier, received_at, reason)
      VALUES (:id, :carrier, :now, :reason)
      """;

  private static final String FORGET_UNVERIFIED =
      """
      DELETE FROM carrier_unverified WHERE carrier = :carrier AND unverified_id < (
        SELECT unverified_id FROM carrier_unverified WHERE carrier = :carrier
        ORDER BY unverified_id DESC OFFSET :kept - 1 LIMIT 1)
      """;

  private static final String UNVERIFIED =
      """
      SELECT unverified_id, carrier, received_at, reason FROM carrier_unverified
      WHERE carrier = :carrier ORDER BY unverified_id DESC
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
  public void add(Unverified unverified, int kept) {
    session()
        .createNativeMutationQuery(ADD_UNVERIFIED)
        .setParameter("id", unverified.unverifiedId())
        .setParameter("carrier", unverified.carrier())
        .setParameter("now", unverified.receivedAt())
        .setParameter("reason", unverified.reason().name())
        .executeUpdate();
    session()
        .createNativeMutationQuery(FORGET_UNVERIFIED)
        .setParameter("carrier", unverified.carrier())
        .setParameter("kept", kept)
        .executeUpdate();
  }

  @Override
  public List<Unverified> unverified(String carrier) {
    return session()
        .createNativeQuery(UNVERIFIED, UnverifiedRow.class)
        .setParameter("carrier", carrier)
        .getResultStream()
        .map(UnverifiedRow::unverified)
        .toList();
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

  record UnverifiedRow(UUID unverifiedId, String carrier, Instant receivedAt, String reason) {

    Unverified unverified() {
      return new Unverified(unverifiedId, carrier, receivedAt, Unverified.Reason.valueOf(reason));
    }
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
