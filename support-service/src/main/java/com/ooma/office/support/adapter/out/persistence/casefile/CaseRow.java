package com.ooma.office.support.adapter.out.persistence.casefile;

import static java.util.Objects.requireNonNull;

import com.ooma.office.support.domain.casefile.CaseFile;
import com.ooma.office.support.domain.casefile.CaseKind;
import com.ooma.office.support.domain.relocation.RelocationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of the view `case_entry`.
@Entity
@Immutable
@Table(name = "case_entry")
class CaseRow {

  @Id
  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "account_id")
  UUID accountId;

  @Enumerated(EnumType.STRING)
  CaseKind kind;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "phone_mac")
  @Nullable String phoneMac;

  String[] seats;

  @Enumerated(EnumType.STRING)
  @Nullable RelocationState relocation;

  @Column(name = "to_site_id")
  @Nullable UUID toSiteId;

  @Column(name = "moves_on")
  @Nullable LocalDate movesOn;

  @Column(name = "changed_on")
  @Nullable LocalDate changedOn;

  CaseFile toCase() {
    return switch (kind) {
      case RELOCATION ->
          new CaseFile.Relocating(
              caseId,
              accountId,
              openedAt,
              requireNonNull(relocation),
              requireNonNull(toSiteId),
              requireNonNull(movesOn),
              changedOn);
      case RETURN -> new CaseFile.Returning(caseId, accountId, openedAt, phoneMac, Set.of(seats));
      case DEPARTURE -> new CaseFile.Leaving(caseId, accountId, openedAt, Set.of(seats));
    };
  }
}
