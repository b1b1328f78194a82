package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.provisioning.application.shipment.FindDueShipments;
import com.ooma.office.provisioning.application.shipment.port.ShipmentEvents;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shipments in Postgres.
@ApplicationScoped
class JpaShipments
    implements Shipments, FindDueShipments, PanacheRepositoryBase<ShipmentRow, UUID> {

  private static final String RETRY_ALL =
      """
      UPDATE shipment SET retry_at = ?1, revision = revision + 1
      WHERE shipment_id IN (
        SELECT shipment_id FROM shipment WHERE state = 'WAITING' AND retry_at > ?1
        FOR UPDATE SKIP LOCKED)
      """;

  private static final String DUE =
      "select shipmentId from ShipmentRow where state = WAITING and retryAt <= ?1 order by"
          + " shipmentId";

  private static final String EARLIER =
      """
      select orderId, case when state = WAITING then companyNumber end from ShipmentRow
      where orderId = ?2 or accountId = ?1 and state = WAITING and companyNumber is not null
      order by shipmentId
      """;

  /// What still waits has no extensions yet.
  private static final String FORGET_LEAVERS =
      """
      UPDATE shipment s SET revision = revision + 1, seats = (
        SELECT jsonb_agg(CASE WHEN e.seat_id IS NULL THEN jsonb_set(seat, '{userName}', 'null') ELSE seat END ORDER BY place)
        FROM jsonb_array_elements(s.seats) WITH ORDINALITY each (seat, place)
          LEFT JOIN extension e ON e.seat_id = CAST(seat ->> 'seatId' AS uuid))
      WHERE account_id = ?1 AND state <> 'WAITING' AND EXISTS (
        SELECT FROM jsonb_array_elements(s.seats) seat
        WHERE seat ->> 'userName' IS NOT NULL
          AND NOT EXISTS (SELECT FROM extension e WHERE e.seat_id = CAST(seat ->> 'seatId' AS uuid)))
      """;

  record EarlierOrder(UUID orderId, @Nullable String chosen) {}

  private final ShipmentEvents events;

  JpaShipments(ShipmentEvents events) {
    this.events = events;
  }

  @Override
  public Earlier findEarlier(UUID accountId, UUID orderId) {
    var orders =
        getEntityManager()
            .createQuery(EARLIER, EarlierOrder.class)
            .setParameter(1, accountId)
            .setParameter(2, orderId)
            .getResultList();
    return new Earlier(
        orders.stream().anyMatch(order -> order.orderId().equals(orderId)),
        orders.stream()
            .flatMap(order -> Stream.ofNullable(order.chosen()))
            .findFirst()
            .map(PhoneNumber::new)
            .orElse(null));
  }

  @Override
  public Optional<Shipment> findForUpdate(UUID accountId, UUID orderId) {
    return find("orderId = ?1 and accountId = ?2", orderId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(row -> Shipment.from(row.toSnapshot()));
  }

  @Override
  public List<Shipment> findUnsentForUpdate(UUID accountId) {
    return find("accountId = ?1 and state in (WAITING, READY) order by shipmentId", accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(row -> Shipment.from(row.toSnapshot()))
        .toList();
  }

  @Override
  public Optional<Shipment> findForUpdateOfAnyAccount(UUID shipmentId) {
    return findByIdOptional(shipmentId, LockModeType.PESSIMISTIC_WRITE)
        .map(row -> Shipment.from(row.toSnapshot()));
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return getEntityManager()
        .createQuery(DUE, UUID.class)
        .setParameter(1, now)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Shipment> findDueForUpdateOfAnyAccount(UUID shipmentId, Instant now) {
    return Skip.locked(
            find("shipmentId = ?1 and state = WAITING and retryAt <= ?2", shipmentId, now))
        .firstResultOptional()
        .map(row -> Shipment.from(row.toSnapshot()));
  }

  @Override
  public void add(Shipment shipment) {
    persist(ShipmentRow.of(shipment.snapshot()));
    events.publish(shipment);
  }

  @Override
  public void save(Shipment shipment) {
    findById(shipment.ordered().shipmentId()).update(shipment.snapshot());
    events.publish(shipment);
  }

  @Override
  public void forgetLeavers(UUID accountId) {
    getEntityManager().createNativeQuery(FORGET_LEAVERS).setParameter(1, accountId).executeUpdate();
  }

  @Override
  public void retryAll(Instant now) {
    getEntityManager().createNativeQuery(RETRY_ALL).setParameter(1, now).executeUpdate();
  }
}
