package com.ooma.office.provisioning.adapter.out.persistence.autoprovision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ooma.office.provisioning.application.autoprovision.port.ServedFiles;
import com.ooma.office.provisioning.domain.autoprovision.ConfigFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Tags in memory, which `configuration_change` keeps true: triggers write there whose files may
/// have changed, and whoever wants to rely on memory looks there first, unless somebody did within
/// the last second. A look finds what became visible since the one before it, whatever the order of
/// commits.
@ApplicationScoped
class SqlServedFiles implements ServedFiles {

  private static final int MOST = 20_000;
  private static final Duration LATE = Duration.ofSeconds(1);

  /// After so long without a look, changes may have been tidied away unseen.
  private static final Duration FORGETFUL = Duration.ofHours(12);

  private static final String LOOK =
      """
      SELECT DISTINCT CAST(pg_current_snapshot() AS text), changed.account_id
      FROM (SELECT) AS once LEFT JOIN (
        SELECT account_id FROM configuration_change
        WHERE txid >= pg_snapshot_xmax(CAST(?1 AS pg_snapshot))
        UNION ALL
        SELECT account_id FROM configuration_change
        WHERE txid IN (SELECT pg_snapshot_xip(CAST(?1 AS pg_snapshot)))) AS changed ON true
      """;

  private static final String TIDY_UP =
      "DELETE FROM configuration_change WHERE noted_at < now() - interval '1 day'";

  private static final String NOTHING_SEEN = "1:1:";

  private record Key(String tokenHash, ConfigFile file) {}

  record Look(String snapshot, @Nullable UUID accountId) {}

  private final EntityManager entities;
  private final Cache<Key, Served> files = Caffeine.newBuilder().maximumSize(MOST).build();
  private String seen = NOTHING_SEEN;
  private long lookedAt = System.nanoTime() - FORGETFUL.toNanos();
  private long looks;

  SqlServedFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Served> findOfAnyAccount(String tokenHash, ConfigFile file) {
    var key = new Key(tokenHash, file);
    if (files.getIfPresent(key) == null) {
      return Optional.empty();
    }
    look();
    return Optional.ofNullable(files.getIfPresent(key));
  }

  @Override
  public synchronized long beforeReading() {
    return looks;
  }

  /// A look since then may have found a change that was not read yet.
  @Override
  public synchronized void remember(
      String tokenHash, ConfigFile file, Served served, long beforeReading) {
    if (beforeReading == looks) {
      files.put(new Key(tokenHash, file), served);
    }
  }

  @Override
  public void tidyUp() {
    entities.createNativeQuery(TIDY_UP).executeUpdate();
  }

  private synchronized void look() {
    long now = System.nanoTime();
    if (now - lookedAt < LATE.toNanos()) {
      return;
    }
    var found = changes();
    if (now - lookedAt < FORGETFUL.toNanos()) {
      var changed =
          found.stream()
              .flatMap(look -> Stream.ofNullable(look.accountId()))
              .collect(Collectors.toSet());
      forget(changed);
    } else {
      files.invalidateAll();
    }
    seen = found.getFirst().snapshot();
    lookedAt = now;
    looks++;
  }

  private List<Look> changes() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LOOK, Look.class)
        .setParameter(1, seen)
        .getResultList();
  }

  private void forget(Set<UUID> changed) {
    files.asMap().values().removeIf(served -> changed.contains(served.accountId()));
  }
}
