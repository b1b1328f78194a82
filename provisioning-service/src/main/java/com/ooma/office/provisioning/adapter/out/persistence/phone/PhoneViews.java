package com.ooma.office.provisioning.adapter.out.persistence.phone;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.provisioning.application.phone.FindPhones;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of phones.
@ApplicationScoped
class PhoneViews implements FindPhones {

  private static final String PAGE =
      """
      select p.phoneId, p.mac, p.serial, p.state, p.accountId, p.orderId, p.shipmentId, p.seatId
      from PhoneRow p
      """;

  private static final String RETURNING =
      """
      select p.phoneId, p.mac, p.serial, p.accountId, p.returningSince
      from PhoneRow p
      where p.phoneId < :before and p.state = RETURNING
      order by p.phoneId desc
      """;

  private final EntityManager entities;

  PhoneViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<View> list(@Nullable UUID accountId, @Nullable PhoneState state, Page.Request page) {
    var fetched =
        new ListQuery(PAGE, "p.phoneId", page)
            .and("p.accountId = :account", "account", accountId)
            .and("p.state = :state", "state", state)
            .fetch(entities, View.class);
    return Page.of(fetched, page, View::phoneId);
  }

  @Override
  public Page<ReturnView> listReturningOfAnyAccount(Page.Request page) {
    var fetched =
        entities
            .createQuery(RETURNING, ReturnView.class)
            .setParameter("before", page.before())
            .setMaxResults(page.limit() + 1)
            .getResultList();
    return Page.of(fetched, page, ReturnView::phoneId);
  }
}
