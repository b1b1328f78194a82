package com.ooma.office.support.adapter.out.persistence;

import com.ooma.office.support.application.port.Contacts;
import com.ooma.office.support.domain.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// Contacts in Postgres.
@ApplicationScoped
class JpaContacts implements Contacts {

  private static final String REMEMBER =
      """
      INSERT INTO contact (account_id, name, email, since)
      VALUES (:account, :name, :email, :since)
      ON CONFLICT (account_id) DO UPDATE
      SET name = excluded.name, email = excluded.email, since = excluded.since
      WHERE contact.since <= excluded.since
      """;

  private final EntityManager entities;

  JpaContacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void remember(Contact contact) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter("account", contact.accountId())
        .setParameter("name", contact.person().name())
        .setParameter("email", contact.person().email())
        .setParameter("since", contact.since())
        .executeUpdate();
  }
}
