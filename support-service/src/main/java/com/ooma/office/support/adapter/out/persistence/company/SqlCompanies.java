package com.ooma.office.support.adapter.out.persistence.company;

import com.ooma.office.support.application.company.port.Companies;
import com.ooma.office.support.domain.company.Company;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Companies in Postgres. Each event replaces its part of a row.
@ApplicationScoped
class SqlCompanies implements Companies {

  private static final String FIND =
      """
      SELECT array_to_string(site_ids, ',') AS sites, last_day, has_left
      FROM company WHERE account_id = :account
      """;

  private static final String DESCRIBE =
      """
      INSERT INTO company (account_id, site_ids)
      VALUES (:account, CAST(string_to_array(:sites, ',') AS uuid[]))
      ON CONFLICT (account_id) DO UPDATE SET site_ids = excluded.site_ids
      """;

  private static final String DEPART =
      """
      UPDATE company SET last_day = CAST(:lastDay AS date), has_left = :left
      WHERE account_id = :account
      """;

  private final EntityManager entities;

  SqlCompanies(EntityManager entities) {
    this.entities = entities;
  }

  record Found(String sites, @Nullable LocalDate lastDay, boolean left) {

    Company of(UUID accountId) {
      var siteIds =
          Stream.of(sites.split(","))
              .filter(site -> !site.isEmpty())
              .map(UUID::fromString)
              .collect(Collectors.toSet());
      return new Company(accountId, siteIds, lastDay, left);
    }
  }

  @Override
  public Optional<Company> find(UUID accountId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FIND, Found.class)
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst()
        .map(found -> found.of(accountId));
  }

  @Override
  public void describe(UUID accountId, Set<UUID> siteIds) {
    entities
        .createNativeQuery(DESCRIBE)
        .setParameter("account", accountId)
        .setParameter(
            "sites", siteIds.stream().sorted().map(UUID::toString).collect(Collectors.joining(",")))
        .executeUpdate();
  }

  @Override
  public void depart(UUID accountId, @Nullable LocalDate lastDay, boolean left) {
    entities
        .createNativeQuery(DEPART)
        .setParameter("account", accountId)
        .setParameter("lastDay", lastDay == null ? null : lastDay.toString())
        .setParameter("left", left)
        .executeUpdate();
  }
}
