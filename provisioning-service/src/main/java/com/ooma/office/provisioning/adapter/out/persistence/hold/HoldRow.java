package com.ooma.office.provisioning.adapter.out.persistence.hold;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.number.NumberHold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `number_hold`; written once.
@Entity
@Table(name = "number_hold")
class HoldRow {

  @Id
  @Column(name = "hold_id")
  UUID holdId;

  @Column(name = "account_id")
  UUID accountId;

  @JsonColumn JsonList<String> numbers;

  @Column(name = "expires_at")
  Instant expiresAt;

  static HoldRow of(NumberHold hold) {
    var row = new HoldRow();
    row.holdId = hold.holdId();
    row.accountId = hold.accountId();
    row.numbers = JsonList.of(hold.numbers(), PhoneNumber::e164);
    row.expiresAt = hold.expiresAt();
    return row;
  }

  NumberHold toHold() {
    return new NumberHold(holdId, accountId, numbers.to(PhoneNumber::new), expiresAt);
  }
}
