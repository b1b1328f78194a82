package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.domain.order.Seat;
import com.ooma.office.ordering.domain.order.SeatRequest;
import com.ooma.office.ordering.domain.order.SeatState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `seat`. The columns of its line and parcel are filled together, or not at all.
@Entity
@Table(name = "seat")
class SeatRow {

  @Id
  @Column(name = "seat_id")
  UUID seatId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "order_id")
  OrderRow order;

  @Version long revision;

  int place;

  @Column(name = "user_name")
  @Nullable String userName;

  @Nullable String email;

  boolean administrator;

  @Column(name = "wanted_number")
  @Nullable String wantedNumber;

  @Enumerated(EnumType.STRING)
  SeatState state;

  @Nullable String extension;

  @Nullable String number;

  @Column(name = "phone_mac")
  @Nullable String phoneMac;

  @Column(name = "parcel_service")
  @Nullable String parcelService;

  @Column(name = "tracking_number")
  @Nullable String trackingNumber;

  static SeatRow of(OrderRow order, int place) {
    var row = new SeatRow();
    row.order = order;
    row.place = place;
    return row;
  }

  void update(Seat seat) {
    var wanted = seat.wanted();
    seatId = seat.seatId();
    userName = wanted.userName();
    email = wanted.email();
    administrator = wanted.administrator();
    wantedNumber = wanted.number() == null ? null : wanted.number().e164();
    state = seat.state();
    var line = seat.line();
    extension = line == null ? null : line.extension();
    number = line == null ? null : line.number().e164();
    phoneMac = line == null ? null : line.phoneMac();
    var parcel = seat.parcel();
    parcelService = parcel == null ? null : parcel.service();
    trackingNumber = parcel == null ? null : parcel.trackingNumber();
  }

  Seat toDomain() {
    return new Seat(
        seatId,
        new SeatRequest(
            userName,
            email,
            wantedNumber == null ? null : new PhoneNumber(wantedNumber),
            administrator),
        state,
        line(),
        parcelService == null || trackingNumber == null
            ? null
            : new Seat.Parcel(parcelService, trackingNumber),
        revision);
  }

  private Seat.@Nullable Line line() {
    return extension == null || number == null || phoneMac == null
        ? null
        : new Seat.Line(extension, new PhoneNumber(number), phoneMac);
  }
}
