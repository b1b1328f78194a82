package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Whom letters were written to, and what they say of the person. That one was sent stays known.
@Singleton
class NoticePersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'NOTICE', cast(notice_id AS text) AS id, d.field, d.value,
        CASE WHEN state = 'PENDING' THEN 'IN_USE' END
      FROM notice CROSS JOIN LATERAL (
        SELECT 'name' AS field, addressee_name AS value WHERE lower(addressee_email) = :address
        UNION ALL SELECT 'email', addressee_email WHERE lower(addressee_email) = :address
        UNION ALL SELECT 'answer', facts ->> 'answer'
          WHERE lower(addressee_email) = :address AND facts ->> 'answer' <> ''
        UNION ALL SELECT 'sent to', sent_to WHERE lower(sent_to) = :address
        UNION ALL SELECT 'failure', last_failure WHERE position(:address IN lower(last_failure)) > 0
        UNION ALL SELECT 'address', facts ->> 'address' WHERE lower(facts ->> 'address') = :address
        UNION ALL SELECT 'user', u ->> 'name' FROM jsonb_path_query(facts, '$.users[*]') u
          WHERE u ->> 'name' = :name) d
      WHERE account_id = :account AND d.value IS NOT NULL
      ORDER BY notice_id
      """;

  private static final String ANSWERS =
      """
      UPDATE notice SET addressee_name = NULL, addressee_email = NULL, subject = 'Effacé avec la personne',
        subject_english = NULL,
        facts = facts || jsonb_build_object('ticketSubject', '', 'answer', '')
      WHERE account_id = :account AND lower(addressee_email) = :address AND kind = 'TICKET_ANSWERED'
      """;

  /// What programs of the portal were told of those answers has their subject.
  private static final String TOLD =
      """
      UPDATE webhook_message m SET body = CAST(
        jsonb_set(CAST(m.body AS jsonb) #- '{data,subjectEnglish}', '{data,subject}', '"Effacé avec la personne"') AS text)
      FROM notice n WHERE n.notice_id = m.message_id AND n.account_id = :account
        AND lower(n.addressee_email) = :address AND n.kind = 'TICKET_ANSWERED'
      """;

  private static final String RECIPIENTS =
      """
      UPDATE notice SET sent_to = 'erased@invalid' WHERE account_id = :account AND lower(sent_to) = :address
      """;

  /// Mail servers say whom they do not know.
  private static final String FAILURES =
      """
      UPDATE notice SET last_failure = 'erased with the person'
      WHERE account_id = :account AND position(:address IN lower(last_failure)) > 0
      """;

  /// The identity of an address is made of it.
  private static final String ADDRESSES =
      """
      UPDATE notice SET about = notice_id,
        facts = facts || jsonb_build_object('addressId', notice_id, 'address', 'erased@invalid')
      WHERE account_id = :account AND kind = 'ADDRESS_FAILED' AND lower(facts ->> 'address') = :address
      """;

  private static final String USERS =
      """
      UPDATE notice SET facts = jsonb_set(facts, '{users}', (
        SELECT jsonb_agg(CASE WHEN u ->> 'name' = :name THEN jsonb_set(u, '{name}', 'null') ELSE u END ORDER BY place)
        FROM jsonb_array_elements(facts -> 'users') WITH ORDINALITY each (u, place)))
      WHERE account_id = :account AND facts -> 'users' @> jsonb_build_array(jsonb_build_object('name', CAST(:name AS text)))
      """;

  NoticePersonalData(EntityManager entities) {
    super(
        entities,
        KEPT,
        List.of(
            new Eraser("WEBHOOK_MESSAGE", TOLD),
            new Eraser("NOTICE_ANSWER", ANSWERS),
            new Eraser("NOTICE_RECIPIENT", RECIPIENTS),
            new Eraser("NOTICE_FAILURE", FAILURES),
            new Eraser("NOTICE_ADDRESS", ADDRESSES),
            new Eraser("NOTICE_USER", USERS)));
  }
}
