package com.ooma.office.provisioning.adapter.out.persistence;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.FindNumbers.HoldView;
import com.ooma.office.provisioning.domain.NumberHold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// A row of `number_hold`; written once.
@Entity
@Table(name = "number_hold")
class HoldRow {

  @Id
  @Column(name = "hold_id")
  UUID holdId;

  @Column(name = "account_id")
  UUID accountId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  List<String> numbers;

  @Column(name = "expires_at")
  Instant expiresAt;

  static HoldRow of(NumberHold hold) {
    var row = new HoldRow();
    row.holdId = hold.holdId();
    row.accountId = hold.accountId();
    row.numbers = hold.numbers().stream().map(PhoneNumber::e164).toList();
    row.expiresAt = hold.expiresAt();
    return row;
  }

  HoldView view() {
    return new HoldView(holdId, numbers.stream().map(PhoneNumber::new).toList(), expiresAt);
  }
}
