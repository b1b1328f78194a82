package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.support.application.notice.port.MailAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/// Addresses that take no letters, in Postgres.
@ApplicationScoped
class SqlMailAddresses implements MailAddresses {

  private static final String GIVEN_UP =
      """
      UPDATE notice SET state = 'UNDELIVERABLE', sent_at = NULL, sent_to = NULL,
        last_failure = left(:why, 500)
      WHERE notice_id = :notice AND state IN ('PENDING', 'SENT')
      """;

  private static final String DEAD =
      """
      INSERT INTO dead_address (address, since, why) VALUES (lower(:address), :now, left(:why, 500))
      ON CONFLICT (address) DO UPDATE SET since = excluded.since, why = excluded.why
      """;

  private static final String WORKS = "DELETE FROM dead_address WHERE address = lower(:address)";

  private static final String FORGET = "DELETE FROM dead_address WHERE since < :moment";

  private final EntityManager entities;

  SqlMailAddresses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void fails(UUID noticeId, String address, String why, Instant now) {
    entities
        .createNativeQuery(GIVEN_UP)
        .setParameter("notice", noticeId)
        .setParameter("why", why)
        .executeUpdate();
    entities
        .createNativeQuery(DEAD)
        .setParameter("address", address)
        .setParameter("now", now)
        .setParameter("why", why)
        .executeUpdate();
  }

  @Override
  public void works(String address) {
    entities.createNativeQuery(WORKS).setParameter("address", address).executeUpdate();
  }

  @Override
  public int forgetBefore(Instant moment) {
    return entities.createNativeQuery(FORGET).setParameter("moment", moment).executeUpdate();
  }
}
