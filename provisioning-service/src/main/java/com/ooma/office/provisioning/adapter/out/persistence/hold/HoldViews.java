package com.ooma.office.provisioning.adapter.out.persistence.hold;

import com.ooma.office.provisioning.application.hold.FindHolds;
import com.ooma.office.provisioning.application.hold.port.HoldVouchers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/// Views of holds, each with a voucher that is signed anew.
@ApplicationScoped
class HoldViews implements FindHolds {

  private static final String HOLD = "from HoldRow where accountId = ?1 and holdId = ?2";

  private final EntityManager entities;
  private final HoldVouchers vouchers;

  HoldViews(EntityManager entities, HoldVouchers vouchers) {
    this.entities = entities;
    this.vouchers = vouchers;
  }

  @Override
  public Optional<HoldView> hold(UUID accountId, UUID holdId) {
    return entities
        .createQuery(HOLD, HoldRow.class)
        .setParameter(1, accountId)
        .setParameter(2, holdId)
        .getResultStream()
        .findFirst()
        .map(HoldRow::toHold)
        .map(hold ->
            new HoldView(holdId, hold.numbers(), hold.expiresAt(), vouchers.voucherFor(hold)));
  }
}
