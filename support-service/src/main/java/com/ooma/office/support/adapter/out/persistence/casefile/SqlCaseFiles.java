package com.ooma.office.support.adapter.out.persistence.casefile;

import com.ooma.office.support.application.casefile.port.CaseFiles;
import com.ooma.office.support.domain.casefile.CaseFact;
import com.ooma.office.support.domain.casefile.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cases in Postgres. What is heard twice, or late, changes nothing.
@ApplicationScoped
class SqlCaseFiles implements CaseFiles {

  /// Only seats become more: those of a company that leaves are known at its end.
  private static final String OPEN =
      """
      INSERT INTO case_file AS known (case_id, account_id, kind, about, opened_at, phone_mac, seats)
      VALUES (:id, :account, :kind, :about, :at, CAST(:mac AS text), :seats)
      ON CONFLICT (account_id, kind, about) DO UPDATE SET seats = ARRAY(
        SELECT DISTINCT seat FROM unnest(known.seats || excluded.seats) seat ORDER BY seat)
      """;

  private static final String NOTE =
      """
      INSERT INTO case_fact AS known (account_id, kind, about, reference, at, day)
      VALUES (:account, :kind, :about, :reference, :at, CAST(:day AS date))
      ON CONFLICT (account_id, kind, about, reference) DO UPDATE
      SET at = excluded.at, day = excluded.day WHERE known.at < excluded.at
      """;

  private final EntityManager entities;

  SqlCaseFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void open(CaseFile.Returning returning, String about) {
    open(returning, about, returning.phoneMac(), returning.seats());
  }

  @Override
  public void open(CaseFile.Leaving leaving) {
    open(leaving, leaving.accountId().toString(), null, leaving.seats());
  }

  private void open(CaseFile file, String about, @Nullable String phoneMac, Set<String> seats) {
    entities
        .createNativeQuery(OPEN)
        .setParameter("id", file.id())
        .setParameter("account", file.accountId())
        .setParameter("kind", file.kind().name())
        .setParameter("about", about)
        .setParameter("at", file.openedAt())
        .setParameter("mac", phoneMac)
        .setParameter("seats", seats.stream().sorted().toArray(String[]::new))
        .executeUpdate();
  }

  @Override
  public void note(UUID accountId, CaseFact fact) {
    var day = fact.day();
    entities
        .createNativeQuery(NOTE)
        .setParameter("account", accountId)
        .setParameter("kind", fact.kind().name())
        .setParameter("about", fact.about())
        .setParameter("reference", fact.reference())
        .setParameter("at", fact.at())
        .setParameter("day", day == null ? null : day.toString())
        .executeUpdate();
  }
}
