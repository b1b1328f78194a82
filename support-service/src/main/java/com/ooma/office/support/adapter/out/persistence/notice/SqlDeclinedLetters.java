package com.ooma.office.support.adapter.out.persistence.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.ooma.office.support.application.notice.FindDeclinedLetters;
import com.ooma.office.support.application.notice.port.DeclinedLetters;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// Declined letters in Postgres, beside the language of the same person.
@ApplicationScoped
class SqlDeclinedLetters implements DeclinedLetters, FindDeclinedLetters {

  private static final String SAY =
      """
      INSERT INTO letter_language (account_id, address, language, declined)
      VALUES (:account, :address, 'FR', :declined)
      ON CONFLICT (account_id, address) DO UPDATE SET declined = excluded.declined
      """;

  private static final String SAID =
      "select l.declined from LetterLanguageRow l where l.accountId = :account and l.address = :address";

  private final EntityManager entities;

  SqlDeclinedLetters(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void decline(UUID accountId, String address, Set<NoticeKind> kinds) {
    entities
        .createNativeQuery(SAY)
        .setParameter("account", accountId)
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .setParameter("declined", kinds.stream().sorted().map(Enum::name).collect(joining(",")))
        .executeUpdate();
  }

  @Override
  public Set<NoticeKind> of(UUID accountId, String address) {
    return entities
        .createQuery(SAID, String.class)
        .setParameter("account", accountId)
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .getResultStream()
        .flatMap(said -> Stream.of(said.split(",")))
        .filter(name -> !name.isEmpty())
        .map(NoticeKind::valueOf)
        .collect(toCollection(TreeSet::new));
  }
}
