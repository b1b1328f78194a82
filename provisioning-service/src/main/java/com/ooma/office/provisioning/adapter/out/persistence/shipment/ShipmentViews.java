package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.provisioning.application.shipment.FindShipments;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Views of shipments: a page of them, then the phones of all in one more query.
@ApplicationScoped
class ShipmentViews implements FindShipments {

  private static final String PAGE = "from ShipmentRow s";

  private static final String ONE = "from ShipmentRow where shipmentId = ?1";

  private static final String PHONES =
      """
      select p.shipmentId, p.seatId, e.userName, e.extension, p.mac, p.state
      from PhoneRow p join ExtensionRow e on e.seatId = p.seatId
      where p.shipmentId in ?1 order by e.extension
      """;

  private final EntityManager entities;

  ShipmentViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<View> list(
      @Nullable UUID accountId, @Nullable ShipmentState state, Page.Request page) {
    var fetched =
        new ListQuery(PAGE, "s.shipmentId", page)
            .and("s.accountId = :account", "account", accountId)
            .and("s.state = :state", "state", state)
            .fetch(entities, ShipmentRow.class);
    return Page.of(views(fetched), page, View::shipmentId);
  }

  @Override
  public Optional<View> findOfAnyAccount(UUID shipmentId) {
    var found =
        entities.createQuery(ONE, ShipmentRow.class).setParameter(1, shipmentId).getResultList();
    return views(found).stream().findFirst();
  }

  private List<View> views(List<ShipmentRow> rows) {
    var phones = phonesOf(rows.stream().map(row -> row.shipmentId).toList());
    return rows.stream()
        .map(row ->
            new View(
                row.shipmentId,
                row.accountId,
                row.orderId,
                row.state,
                row.reason,
                row.shipsOn,
                row.arrivesOn,
                row.site.toSite(),
                row.seats.values().size(),
                row.parcelService,
                row.trackingNumber,
                row.dispatchedAt,
                row.deliveredAt,
                phones.getOrDefault(row.shipmentId, List.of())))
        .toList();
  }

  private Map<UUID, List<PhoneView>> phonesOf(List<UUID> shipmentIds) {
    if (shipmentIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(PHONES, ShippedPhone.class)
        .setParameter(1, shipmentIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ShippedPhone::shipmentId,
                Collectors.mapping(ShippedPhone::view, Collectors.toList())));
  }

  record ShippedPhone(
      UUID shipmentId,
      UUID seatId,
      @Nullable String userName,
      String extension,
      String mac,
      PhoneState state) {

    PhoneView view() {
      return new PhoneView(seatId, userName, extension, mac, state);
    }
  }
}
