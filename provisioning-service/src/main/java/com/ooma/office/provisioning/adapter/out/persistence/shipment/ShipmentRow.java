package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.shipment.ShipmentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A row of `shipment`; what was ordered is a value list that loads with it.
@Entity
@DynamicUpdate
@Table(name = "shipment")
class ShipmentRow {

  @Id
  @Column(name = "shipment_id")
  UUID shipmentId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "order_id")
  UUID orderId;

  @JsonColumn SiteJson site;

  @JsonColumn JsonList<SeatJson> seats;

  @Column(name = "company_number")
  @Nullable String companyNumber;

  @Column(name = "ships_on")
  LocalDate shipsOn;

  @Column(name = "arrives_on")
  LocalDate arrivesOn;

  @Enumerated(EnumType.STRING)
  ShipmentState state;

  @Nullable String reason;

  @Column(name = "retry_at")
  @Nullable Instant retryAt;

  @Column(name = "parcel_service")
  @Nullable String parcelService;

  @Column(name = "tracking_number")
  @Nullable String trackingNumber;

  @Column(name = "dispatched_at")
  @Nullable Instant dispatchedAt;

  @Column(name = "delivered_at")
  @Nullable Instant deliveredAt;

  static ShipmentRow of(Shipment.Snapshot shipment) {
    var row = new ShipmentRow();
    var ordered = shipment.ordered();
    row.shipmentId = ordered.shipmentId();
    row.accountId = ordered.accountId();
    row.orderId = ordered.orderId();
    row.companyNumber = ordered.companyNumber() == null ? null : ordered.companyNumber().e164();
    row.shipsOn = ordered.shipsOn();
    row.arrivesOn = ordered.arrivesOn();
    row.update(shipment);
    return row;
  }

  void update(Shipment.Snapshot shipment) {
    site = SiteJson.of(shipment.ordered().site());
    seats = JsonList.of(shipment.ordered().seats(), SeatJson::of);
    lastSequence = shipment.lastSequence();
    state = shipment.state();
    reason = shipment.reason();
    retryAt = shipment.retryAt();
    parcelService = shipment.parcel() == null ? null : shipment.parcel().service();
    trackingNumber = shipment.parcel() == null ? null : shipment.parcel().trackingNumber();
    dispatchedAt = shipment.dispatchedAt();
    deliveredAt = shipment.deliveredAt();
  }

  Shipment.Snapshot toSnapshot() {
    return new Shipment.Snapshot(
        new Shipment.Ordered(
            shipmentId,
            accountId,
            orderId,
            site.toSite(),
            seats.to(SeatJson::toSeat),
            companyNumber == null ? null : new PhoneNumber(companyNumber),
            shipsOn,
            arrivesOn),
        state,
        reason,
        retryAt,
        parcelService == null || trackingNumber == null
            ? null
            : new Parcel(parcelService, trackingNumber),
        dispatchedAt,
        deliveredAt,
        lastSequence);
  }
}
