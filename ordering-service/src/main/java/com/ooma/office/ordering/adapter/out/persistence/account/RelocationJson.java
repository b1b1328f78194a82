package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.ordering.domain.account.Relocation;
import java.time.LocalDate;
import java.util.UUID;

/// A move ahead as it is stored.
record RelocationJson(UUID relocationId, UUID fromSiteId, UUID toSiteId, LocalDate movesOn) {

  static RelocationJson of(Relocation move) {
    return new RelocationJson(
        move.relocationId(), move.fromSiteId(), move.toSiteId(), move.movesOn());
  }

  Relocation toDomain() {
    return new Relocation(relocationId, fromSiteId, toSiteId, movesOn);
  }
}
