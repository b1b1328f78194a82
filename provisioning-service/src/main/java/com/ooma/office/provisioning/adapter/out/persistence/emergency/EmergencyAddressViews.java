package com.ooma.office.provisioning.adapter.out.persistence.emergency;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.provisioning.application.emergency.FindEmergencyAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Views of emergency addresses.
@ApplicationScoped
class EmergencyAddressViews implements FindEmergencyAddresses {

  private static final String ADDRESSES =
      """
      SELECT site_id, site_name, street, postal_code, city, insee_code, since, confirmed_at
      FROM emergency_address WHERE account_id = ?1
      """;

  private static final String HISTORY =
      """
      SELECT change_id, what, changed_at, street, postal_code, city, insee_code,
        CASE WHEN on_behalf THEN 'CARE' WHEN NOT on_behalf THEN 'MEMBER' END
      FROM emergency_address_change
      WHERE account_id = ?1 AND site_id = ?2 AND change_id < ?3
      ORDER BY change_id DESC LIMIT ?4
      """;

  /// A number that is no user's is where the company's first user is.
  private static final String NUMBERS =
      """
      SELECT n.number, coalesce(o.company_name, ''), a.site_name, a.street, a.postal_code, a.city,
        a.insee_code, a.confirmed_at
      FROM telephone_number n
      JOIN office o ON o.account_id = n.account_id
      JOIN LATERAL (
        SELECT site_id FROM extension e WHERE e.account_id = n.account_id
        ORDER BY e.seat_id IS DISTINCT FROM n.seat_id, e.extension LIMIT 1) e ON true
      JOIN emergency_address a ON a.account_id = n.account_id AND a.site_id = e.site_id
      WHERE n.state IN ('ASSIGNED', 'PORTED_IN') ORDER BY n.number
      """;

  private final EntityManager entities;

  EmergencyAddressViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<AddressView> ofAccount(UUID accountId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ADDRESSES + "ORDER BY site_name, site_id", AddressView.class)
        .setParameter(1, accountId)
        .getResultList();
  }

  @Override
  public Optional<AddressView> find(UUID accountId, UUID siteId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ADDRESSES + "AND site_id = ?2", AddressView.class)
        .setParameter(1, accountId)
        .setParameter(2, siteId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Page<ChangeView> history(UUID accountId, UUID siteId, Page.Request page) {
    var fetched =
        entities
            .unwrap(Session.class)
            .createNativeQuery(HISTORY, ChangeView.class)
            .setParameter(1, accountId)
            .setParameter(2, siteId)
            .setParameter(3, page.before())
            .setParameter(4, page.limit() + 1)
            .getResultList();
    return Page.of(fetched, page, ChangeView::changeId);
  }

  @Override
  public List<NumberView> numbersOfAnyAccount() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(NUMBERS, NumberView.class)
        .getResultList();
  }
}
