package com.ooma.office.kernel.webhook;

import com.ooma.office.kernel.domain.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// The messages that had their effect: the table `webhook_received`, which every service has.
@ApplicationScoped
public class ReceivedMessages {

  private static final String REMEMBER =
      """
      INSERT INTO webhook_received (sender, message_id, digest) VALUES (?1, ?2, ?3)
      ON CONFLICT DO NOTHING
      """;

  /// Messages of before this table have no digest.
  private static final String IS_THE_SAME =
      """
      SELECT coalesce(digest = ?3, true) FROM webhook_received
      WHERE sender = ?1 AND message_id = ?2
      """;

  private final EntityManager entities;

  ReceivedMessages(EntityManager entities) {
    this.entities = entities;
  }

  /// Remembers a message in the transaction of its effect. If the same message is having its effect
  /// in another transaction right now, this one waits for the outcome.
  ///
  /// @param digest of its body
  /// @return false if the message had its effect before: there is nothing more to do
  /// @throws Refused if the sender used this id for something else: it must not believe that this
  ///   message was heard
  public boolean remember(String sender, String id, String digest) {
    int added =
        entities
            .createNativeQuery(REMEMBER)
            .setParameter(1, sender)
            .setParameter(2, id)
            .setParameter(3, digest)
            .executeUpdate();
    if (added == 0 && !isTheSame(sender, id, digest)) {
      throw Refused.conflict(
          "webhook-id-reused", "Another message with this webhook-id already had its effect.");
    }
    return added == 1;
  }

  private boolean isTheSame(String sender, String id, String digest) {
    return (Boolean)
        entities
            .createNativeQuery(IS_THE_SAME)
            .setParameter(1, sender)
            .setParameter(2, id)
            .setParameter(3, digest)
            .getSingleResult();
  }
}
