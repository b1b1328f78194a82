package com.ooma.office.support.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `contact`.
@Entity
@Table(name = "contact")
class ContactRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  String name;

  String email;

  Instant since;
}
