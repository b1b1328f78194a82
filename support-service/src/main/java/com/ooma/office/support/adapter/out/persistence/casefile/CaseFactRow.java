package com.ooma.office.support.adapter.out.persistence.casefile;

import com.ooma.office.support.domain.casefile.CaseFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `case_fact`, which SQL writes.
@Entity
@Immutable
@Table(name = "case_fact")
@IdClass(CaseFactRow.Key.class)
class CaseFactRow {

  record Key(UUID accountId, CaseFact.Kind kind, String about, String reference)
      implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id
  @Enumerated(EnumType.STRING)
  CaseFact.Kind kind;

  @Id String about;

  @Id String reference;

  Instant at;

  @Nullable LocalDate day;

  CaseFact toFact() {
    return new CaseFact(kind, about, reference, at, day);
  }
}
