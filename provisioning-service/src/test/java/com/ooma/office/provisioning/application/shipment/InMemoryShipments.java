package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentEvent;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Shipments in a map, as snapshots.
public final class InMemoryShipments implements Shipments, FindDueShipments {

  public final Map<UUID, Shipment.Snapshot> rows = new LinkedHashMap<>();
  public final List<ShipmentEvent> published = new ArrayList<>();

  public Shipment.Snapshot only() {
    return rows.values().iterator().next();
  }

  @Override
  public Earlier findEarlier(UUID accountId, UUID orderId) {
    return new Earlier(
        rows.values().stream().anyMatch(row -> row.ordered().orderId().equals(orderId)),
        rows.values().stream()
            .filter(row -> row.ordered().accountId().equals(accountId))
            .filter(row -> row.state() == ShipmentState.WAITING)
            .map(row -> row.ordered().companyNumber())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  @Override
  public Optional<Shipment> findForUpdate(UUID accountId, UUID orderId) {
    return rows.values().stream()
        .filter(row -> row.ordered().orderId().equals(orderId))
        .filter(row -> row.ordered().accountId().equals(accountId))
        .findFirst()
        .map(Shipment::from);
  }

  @Override
  public List<Shipment> findUnsentForUpdate(UUID accountId) {
    return rows.values().stream()
        .filter(row -> row.ordered().accountId().equals(accountId))
        .filter(row -> row.state() == ShipmentState.WAITING || row.state() == ShipmentState.READY)
        .map(Shipment::from)
        .toList();
  }

  @Override
  public Optional<Shipment> findForUpdateOfAnyAccount(UUID shipmentId) {
    return Optional.ofNullable(rows.get(shipmentId)).map(Shipment::from);
  }

  @Override
  public List<UUID> due(Instant now, int limit) {
    return rows.values().stream()
        .filter(row -> isDue(row, now))
        .limit(limit)
        .map(row -> row.ordered().shipmentId())
        .toList();
  }

  @Override
  public Optional<Shipment> findDueForUpdateOfAnyAccount(UUID shipmentId, Instant now) {
    return Optional.of(rows.get(shipmentId)).filter(row -> isDue(row, now)).map(Shipment::from);
  }

  private static boolean isDue(Shipment.Snapshot row, Instant now) {
    return row.state() == ShipmentState.WAITING && !row.retryAt().isAfter(now);
  }

  @Override
  public void add(Shipment shipment) {
    save(shipment);
  }

  @Override
  public void save(Shipment shipment) {
    rows.put(shipment.ordered().shipmentId(), shipment.snapshot());
    published.addAll(shipment.takeEvents().events());
  }

  @Override
  public void forgetLeavers(UUID accountId) {
    throw new UnsupportedOperationException("leavers are purged from the database");
  }

  @Override
  public void retryAll(Instant now) {
    rows.replaceAll((_, row) ->
        row.state() == ShipmentState.WAITING
            ? new Shipment.Snapshot(
                row.ordered(), row.state(), row.reason(), now, null, null, null, row.lastSequence())
            : row);
  }
}
