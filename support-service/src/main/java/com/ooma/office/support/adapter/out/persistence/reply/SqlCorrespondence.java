package com.ooma.office.support.adapter.out.persistence.reply;

import com.ooma.office.support.application.reply.port.Correspondence;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Mails that were taken, in Postgres.
@ApplicationScoped
class SqlCorrespondence implements Correspondence {

  private static final String FIRST =
      """
      INSERT INTO incoming_mail (message_id, received_at) VALUES (left(:message, 500), :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String LETTER =
      """
      SELECT n.notice_id, n.account_id, n.sent_to, n.kind, n.about,
        coalesce(lower(n.sent_to) = lower(coalesce(c.primary_email, c.email)), false) AS is_primary
      FROM notice n LEFT JOIN contact c USING (account_id)
      WHERE n.notice_id = :notice AND n.sent_to IS NOT NULL
      """;

  private static final String FORGET_MAILS =
      "DELETE FROM incoming_mail WHERE received_at < :moment";

  private final EntityManager entities;

  SqlCorrespondence(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean isFirst(String messageId, Instant now) {
    return entities
            .createNativeQuery(FIRST)
            .setParameter("message", messageId)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  record Row(
      UUID noticeId, UUID accountId, String sentTo, String kind, UUID about, boolean primary) {}

  @Override
  public Optional<SentLetter> letterOfAnyAccount(UUID noticeId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LETTER, Row.class)
        .setParameter("notice", noticeId)
        .getResultStream()
        .findFirst()
        .map(row ->
            new SentLetter(
                row.noticeId(),
                row.accountId(),
                row.sentTo(),
                NoticeKind.TICKET_ANSWERED.name().equals(row.kind()),
                row.about(),
                row.primary()));
  }

  @Override
  public int forgetBefore(Instant moment) {
    return entities.createNativeQuery(FORGET_MAILS).setParameter("moment", moment).executeUpdate();
  }
}
