package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.support.application.notice.FindLetterLanguage;
import com.ooma.office.support.application.notice.port.LetterLanguages;
import com.ooma.office.support.domain.notice.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;

/// Languages of letters in Postgres: a row for each person who said one.
@ApplicationScoped
class SqlLetterLanguages implements LetterLanguages, FindLetterLanguage {

  private static final String SAY =
      """
      INSERT INTO letter_language (account_id, address, language) VALUES (:account, :address, :language)
      ON CONFLICT (account_id, address) DO UPDATE SET language = excluded.language
      """;

  private static final String SAID =
      "select l.language from LetterLanguageRow l where l.accountId = :account and l.address = :address";

  private final EntityManager entities;

  SqlLetterLanguages(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void choose(UUID accountId, String address, Language language) {
    entities
        .createNativeQuery(SAY)
        .setParameter("account", accountId)
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .setParameter("language", language.name())
        .executeUpdate();
  }

  @Override
  public Language of(UUID accountId, String address) {
    return entities
        .createQuery(SAID, Language.class)
        .setParameter("account", accountId)
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst()
        .orElse(Language.FR);
  }
}
