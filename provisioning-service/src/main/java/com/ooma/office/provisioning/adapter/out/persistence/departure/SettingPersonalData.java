package com.ooma.office.provisioning.adapter.out.persistence.departure;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// What a user has set, which is forgotten with the seat; and where others named them: on a key, or
/// in what was changed.
@Singleton
class SettingPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      WITH own AS (
        SELECT 'users/' || e.extension AS path
        FROM seat_user u JOIN extension e USING (seat_id) WHERE u.account_id = :account AND lower(u.email) = :address)
      SELECT 'SETTING', s.path AS id, 'content',
        regexp_replace(CAST(s.content AS text), '"pin": "[^"]*"', '"pin": "****"', 'g'), 'IN_USE'
      FROM office_setting s JOIN own USING (path) WHERE s.account_id = :account
      UNION ALL
      SELECT 'SETTING_CHANGE', CAST(c.change_id AS text), c.path, CAST(c.changes AS text), 'IN_USE'
      FROM office_setting_change c JOIN own USING (path) WHERE c.account_id = :account
      UNION ALL
      SELECT 'SETTING', s.path, 'key', CAST(:name AS text), NULL
      FROM office_setting s WHERE s.account_id = :account AND s.path NOT IN (SELECT path FROM own)
        AND s.content #> '{user,calls,lineKeys}' @> jsonb_build_array(jsonb_build_object('label', CAST(:name AS text)))
      UNION ALL
      SELECT 'SETTING_CHANGE', CAST(c.change_id AS text), c.path, CAST(c.changes AS text), NULL
      FROM office_setting_change c WHERE c.account_id = :account AND c.path NOT IN (SELECT path FROM own)
        AND to_tsvector('simple', CAST(c.changes AS text)) @@ phraseto_tsquery('simple', :name)
      """;

  private static final String KEYS =
      """
      UPDATE office_setting SET content = jsonb_set(content, '{user,calls,lineKeys}', (
        SELECT jsonb_agg(CASE WHEN k ->> 'label' = :name THEN jsonb_set(k, '{label}', 'null') ELSE k END ORDER BY place)
        FROM jsonb_array_elements(content #> '{user,calls,lineKeys}') WITH ORDINALITY each (k, place)))
      WHERE account_id = :account
        AND content #> '{user,calls,lineKeys}' @> jsonb_build_array(jsonb_build_object('label', CAST(:name AS text)))
      """;

  private static final String CHANGES =
      """
      DELETE FROM office_setting_change
      WHERE account_id = :account AND to_tsvector('simple', CAST(changes AS text)) @@ phraseto_tsquery('simple', :name)
      """;

  SettingPersonalData(EntityManager entities) {
    super(
        entities,
        KEPT,
        List.of(new Eraser("SETTING_KEY", KEYS), new Eraser("SETTING_CHANGE", CHANGES)));
  }
}
