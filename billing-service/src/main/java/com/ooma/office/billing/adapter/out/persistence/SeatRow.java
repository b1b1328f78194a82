package com.ooma.office.billing.adapter.out.persistence;

import com.ooma.office.billing.domain.Seat;
import com.ooma.office.billing.domain.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// A row of `seat`.
@Entity
@Table(name = "seat")
class SeatRow {

  @Id
  @Column(name = "seat_id")
  UUID seatId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  SubscriptionRow subscription;

  int place;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "charged_until")
  LocalDate chargedUntil;

  SeatRow() {}

  SeatRow(SubscriptionRow subscription, int place) {
    this.subscription = subscription;
    this.place = place;
  }

  void take(Seat seat) {
    seatId = seat.seatId();
    startsOn = seat.term().startsOn();
    chargedUntil = seat.term().chargedUntil();
  }

  Seat give() {
    return new Seat(seatId, new Term(startsOn, chargedUntil));
  }
}
