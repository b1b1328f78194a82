package com.ooma.office.provisioning.adapter.out.persistence.hold;

import com.ooma.office.provisioning.application.hold.port.Holds;
import com.ooma.office.provisioning.domain.number.NumberHold;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Holds in Postgres.
@ApplicationScoped
class JpaHolds implements Holds, PanacheRepositoryBase<HoldRow, UUID> {

  @Override
  public void add(NumberHold hold) {
    persist(HoldRow.of(hold));
  }
}
