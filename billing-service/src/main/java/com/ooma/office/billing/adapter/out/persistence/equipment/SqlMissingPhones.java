package com.ooma.office.billing.adapter.out.persistence.equipment;

import com.ooma.office.billing.application.equipment.FindMissingPhones;
import com.ooma.office.billing.application.equipment.port.MissingPhones;
import com.ooma.office.billing.domain.equipment.MissingPhone;
import com.ooma.office.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// What is missing, in Postgres.
@ApplicationScoped
class SqlMissingPhones implements MissingPhones, FindMissingPhones {

  private static final String ADD =
      """
      INSERT INTO missing_phone (missing_phone_id, account_id, order_id, seat_id, phone_mac, expected_since, noticed_at)
      VALUES (:id, :accountId, :orderId, :seatId, :phoneMac, :expectedSince, :noticedAt)
      ON CONFLICT (account_id, seat_id, phone_mac, expected_since) DO NOTHING
      """;

  private static final String COME_BACK =
      """
      UPDATE missing_phone SET returned_at = :at, sound = :sound
      WHERE account_id = :accountId AND seat_id = :seatId AND phone_mac = :phoneMac AND returned_at IS NULL
      """;

  private static final String PAGE =
      """
      SELECT missing_phone_id, account_id, order_id, seat_id, phone_mac, expected_since, noticed_at, returned_at, sound
      FROM missing_phone
      WHERE missing_phone_id < :before AND (:accountId IS NULL OR account_id = :accountId)
        AND (NOT :missingOnly OR returned_at IS NULL)
      ORDER BY missing_phone_id DESC LIMIT :limit
      """;

  private final EntityManager entities;

  SqlMissingPhones(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(MissingPhone phone) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("id", phone.id())
        .setParameter("accountId", phone.accountId())
        .setParameter("orderId", phone.orderId())
        .setParameter("seatId", phone.seatId())
        .setParameter("phoneMac", phone.phoneMac())
        .setParameter("expectedSince", phone.expectedSince())
        .setParameter("noticedAt", phone.noticedAt())
        .executeUpdate();
  }

  @Override
  public void comeBack(UUID accountId, UUID seatId, String phoneMac, Instant at, boolean sound) {
    session()
        .createNativeMutationQuery(COME_BACK)
        .setParameter("accountId", accountId)
        .setParameter("seatId", seatId)
        .setParameter("phoneMac", phoneMac)
        .setParameter("at", at)
        .setParameter("sound", sound)
        .executeUpdate();
  }

  @Override
  public Page<MissingPhoneView> list(
      @Nullable UUID accountId, boolean missingOnly, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(PAGE, MissingPhoneView.class)
            .setParameter("before", page.before())
            .setParameter("accountId", accountId, UUID.class)
            .setParameter("missingOnly", missingOnly)
            .setParameter("limit", page.limit() + 1)
            .getResultList();
    return Page.of(fetched, page, MissingPhoneView::missingPhoneId);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
