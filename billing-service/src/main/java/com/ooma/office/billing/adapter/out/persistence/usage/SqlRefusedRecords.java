package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.billing.application.usage.port.RefusedRecords;
import com.ooma.office.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/// Refused call records in Postgres.
@ApplicationScoped
class SqlRefusedRecords implements RefusedRecords {

  private static final String ADD =
      """
      INSERT INTO refused_call_record (refusal_id, place, heard_at, code, detail)
      VALUES (:refusalId, :place, :heardAt, :code, :detail) ON CONFLICT (place) DO NOTHING
      """;

  private static final String PAGE =
      """
      SELECT refusal_id, place, heard_at, code, detail FROM refused_call_record
      WHERE refusal_id < :before ORDER BY refusal_id DESC LIMIT :limit
      """;

  private final EntityManager entities;

  SqlRefusedRecords(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(View refused) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("refusalId", refused.refusalId())
        .setParameter("place", refused.place())
        .setParameter("heardAt", refused.heardAt())
        .setParameter("code", refused.code())
        .setParameter("detail", refused.detail())
        .executeUpdate();
  }

  @Override
  public Page<View> listOfAnyAccount(Page.Request page) {
    var fetched =
        entities
            .unwrap(Session.class)
            .createNativeQuery(PAGE, View.class)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultList();
    return Page.of(fetched, page, View::refusalId);
  }
}
