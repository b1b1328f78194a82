package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.support.application.webhook.port.WebhookLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/// Messages in Postgres, set back to be sent.
@ApplicationScoped
class SqlWebhookLog implements WebhookLog {

  private static final String AGAIN =
      """
      UPDATE webhook_message
      SET state = 'PENDING', attempts = 0, delivered_at = NULL, next_attempt_at = clock_timestamp()
      WHERE endpoint_id = :endpoint
      """;

  private static final String TEST =
      """
      INSERT INTO webhook_message (endpoint_id, message_id, type, body, created_at)
      VALUES (:endpoint, :message, 'webhook.test',
        CAST(jsonb_build_object('type', 'webhook.test', 'timestamp', CAST(:at AS text)) AS text), :now)
      """;

  private static final String FORGET =
      "DELETE FROM webhook_message WHERE state <> 'PENDING' AND created_at < :moment";

  private final EntityManager entities;

  SqlWebhookLog(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean replay(UUID endpointId, UUID messageId) {
    return entities
            .createNativeQuery(AGAIN + " AND message_id = :message")
            .setParameter("endpoint", endpointId)
            .setParameter("message", messageId)
            .executeUpdate()
        > 0;
  }

  @Override
  public int replaySince(UUID endpointId, Instant since) {
    return entities
        .createNativeQuery(AGAIN + " AND state <> 'PENDING' AND created_at >= :since")
        .setParameter("endpoint", endpointId)
        .setParameter("since", since)
        .executeUpdate();
  }

  @Override
  public int forgetBefore(Instant moment) {
    return entities.createNativeQuery(FORGET).setParameter("moment", moment).executeUpdate();
  }

  @Override
  public void test(UUID endpointId, UUID messageId, Instant now) {
    entities
        .createNativeQuery(TEST)
        .setParameter("endpoint", endpointId)
        .setParameter("message", messageId)
        .setParameter("at", now.toString())
        .setParameter("now", now)
        .executeUpdate();
  }
}
