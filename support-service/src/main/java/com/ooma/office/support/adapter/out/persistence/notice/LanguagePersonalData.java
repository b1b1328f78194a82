package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// The language that a person wants letters in, and which they do without.
@Singleton
class LanguagePersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'LETTER_LANGUAGE', address AS id, 'language', language, NULL FROM letter_language
      WHERE account_id = :account AND address = :address
      UNION ALL
      SELECT 'LETTER_LANGUAGE', address, 'declined', declined, NULL FROM letter_language
      WHERE account_id = :account AND address = :address AND declined <> ''
      """;

  private static final String FORGET =
      "DELETE FROM letter_language WHERE account_id = :account AND address = :address";

  LanguagePersonalData(EntityManager entities) {
    super(entities, KEPT, List.of(new Eraser("LETTER_LANGUAGE", FORGET)));
  }
}
