package com.ooma.office.support.adapter.out.persistence.relocation;

import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.support.application.relocation.port.RelocationEvents;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.domain.relocation.Relocation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Relocations in Postgres.
@ApplicationScoped
class JpaRelocations implements Relocations, PanacheRepositoryBase<RelocationRow, UUID> {

  private final RelocationEvents events;

  JpaRelocations(RelocationEvents events) {
    this.events = events;
  }

  @Override
  public Optional<Relocation> find(UUID accountId, UUID relocationId) {
    return find("relocationId = ?1 and accountId = ?2", relocationId, accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(row -> Relocation.from(row.toSnapshot()));
  }

  @Override
  public List<Relocation> awaited(UUID accountId) {
    RowlessLock.take(getEntityManager(), "relocations of " + accountId);
    return find("accountId = ?1 and state = REQUESTED order by relocationId", accountId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .map(row -> Relocation.from(row.toSnapshot()))
        .toList();
  }

  @Override
  public void save(Relocation relocation) {
    var row = findById(relocation.id());
    if (row == null) {
      row = new RelocationRow();
      row.update(relocation.snapshot());
      persist(row);
    } else {
      row.update(relocation.snapshot());
    }
    events.publish(relocation);
  }
}
