package com.ooma.office.support.adapter.out.persistence.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `seat_user`: somebody who has a seat and can be written to.
@Entity
@Table(name = "seat_user")
class SeatUserRow {

  @Id
  @Column(name = "seat_id")
  UUID seatId;

  @Column(name = "account_id")
  UUID accountId;

  String name;

  String email;
}
