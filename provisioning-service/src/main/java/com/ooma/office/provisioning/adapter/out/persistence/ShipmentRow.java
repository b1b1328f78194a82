package com.ooma.office.provisioning.adapter.out.persistence;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.Parcel;
import com.ooma.office.provisioning.domain.Shipment;
import com.ooma.office.provisioning.domain.ShipmentState;
import com.ooma.office.provisioning.domain.Site;
import com.ooma.office.provisioning.domain.WantedSeat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

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

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  Site site;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  List<Seat> seats;

  @Column(name = "company_number")
  String companyNumber;

  @Column(name = "ships_on")
  LocalDate shipsOn;

  @Column(name = "arrives_on")
  LocalDate arrivesOn;

  @Enumerated(EnumType.STRING)
  ShipmentState state;

  String reason;

  @Column(name = "retry_at")
  Instant retryAt;

  @Column(name = "parcel_service")
  String parcelService;

  @Column(name = "tracking_number")
  String trackingNumber;

  @Column(name = "dispatched_at")
  Instant dispatchedAt;

  @Column(name = "delivered_at")
  Instant deliveredAt;

  static ShipmentRow of(Shipment.Snapshot shipment) {
    var row = new ShipmentRow();
    var ordered = shipment.ordered();
    row.shipmentId = ordered.shipmentId();
    row.accountId = ordered.accountId();
    row.orderId = ordered.orderId();
    row.companyNumber = ordered.companyNumber() == null ? null : ordered.companyNumber().e164();
    row.shipsOn = ordered.shipsOn();
    row.arrivesOn = ordered.arrivesOn();
    row.take(shipment);
    return row;
  }

  void take(Shipment.Snapshot shipment) {
    site = shipment.ordered().site();
    seats = shipment.ordered().seats().stream().map(Seat::of).toList();
    lastSequence = shipment.lastSequence();
    state = shipment.state();
    reason = shipment.reason();
    retryAt = shipment.retryAt();
    parcelService = shipment.parcel() == null ? null : shipment.parcel().service();
    trackingNumber = shipment.parcel() == null ? null : shipment.parcel().trackingNumber();
    dispatchedAt = shipment.dispatchedAt();
    deliveredAt = shipment.deliveredAt();
  }

  Shipment.Snapshot give() {
    return new Shipment.Snapshot(
        new Shipment.Ordered(
            shipmentId,
            accountId,
            orderId,
            site,
            seats.stream().map(Seat::give).toList(),
            companyNumber == null ? null : new PhoneNumber(companyNumber),
            shipsOn,
            arrivesOn),
        state,
        reason,
        retryAt,
        trackingNumber == null ? null : new Parcel(parcelService, trackingNumber),
        dispatchedAt,
        deliveredAt,
        lastSequence);
  }

  /// An element of `seats`.
  record Seat(UUID seatId, String userName, String number) {

    static Seat of(WantedSeat seat) {
      return new Seat(
          seat.seatId(), seat.userName(), seat.number() == null ? null : seat.number().e164());
    }

    WantedSeat give() {
      return new WantedSeat(seatId, userName, number == null ? null : new PhoneNumber(number));
    }
  }
}
