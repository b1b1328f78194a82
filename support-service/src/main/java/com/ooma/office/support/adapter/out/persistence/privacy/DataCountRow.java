package com.ooma.office.support.adapter.out.persistence.privacy;

import com.ooma.office.support.domain.privacy.Keeper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `personal_data_count`: how much of a kind a service erased, and how much stays.
@Entity
@Table(name = "personal_data_count")
@IdClass(DataCountRow.Key.class)
class DataCountRow {

  @Id
  @Column(name = "request_id")
  UUID requestId;

  @Id
  @Enumerated(EnumType.STRING)
  Keeper keeper;

  @Id String kind;

  int erased;

  int kept;

  record Key(UUID requestId, Keeper keeper, String kind) {}
}
