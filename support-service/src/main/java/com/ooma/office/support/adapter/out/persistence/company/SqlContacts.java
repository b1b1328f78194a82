package com.ooma.office.support.adapter.out.persistence.company;

import com.ooma.office.support.application.company.port.Contacts;
import com.ooma.office.support.domain.company.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Contacts in Postgres: a row for each account that anything is known of.
@ApplicationScoped
class SqlContacts implements Contacts {

  private static final String PRIMARY_MEMBER =
      """
      INSERT INTO contact (account_id, primary_name, primary_email)
      VALUES (:account, CAST(:name AS text), CAST(:email AS text))
      ON CONFLICT (account_id) DO UPDATE
      SET primary_name = excluded.primary_name, primary_email = excluded.primary_email
      """;

  private static final String ADMINISTRATOR =
      """
      INSERT INTO contact (account_id, name, email)
      VALUES (:account, :name, :email)
      ON CONFLICT (account_id) DO UPDATE SET name = excluded.name, email = excluded.email
      """;

  private final EntityManager entities;

  SqlContacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void setPrimaryMember(UUID accountId, @Nullable Person person) {
    set(PRIMARY_MEMBER, accountId, person);
  }

  @Override
  public void setAdministrator(UUID accountId, Person person) {
    set(ADMINISTRATOR, accountId, person);
  }

  private void set(String statement, UUID accountId, @Nullable Person person) {
    entities
        .createNativeQuery(statement)
        .setParameter("account", accountId)
        .setParameter("name", person == null ? null : person.name())
        .setParameter("email", person == null ? null : person.email())
        .executeUpdate();
  }
}
