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
import org.jspecify.annotations.Nullable;

/// A row of `personal_data_answer`: a part of what a service answered.
@Entity
@Table(name = "personal_data_answer")
@IdClass(DataAnswerRow.Key.class)
class DataAnswerRow {

  @Id
  @Column(name = "request_id")
  UUID requestId;

  @Id
  @Enumerated(EnumType.STRING)
  Keeper keeper;

  @Id int part;

  int parts;

  @Nullable String data;

  boolean held;

  record Key(UUID requestId, Keeper keeper, int part) {}
}
