package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import com.ooma.office.provisioning.application.settings.SettingDifference;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What companies have set, in Postgres: a row for each setting that somebody has changed. Whoever
/// changes one has the office's row locked.
@ApplicationScoped
class JpaSettings implements Settings {

  private static final String COUNT_UP =
      "UPDATE office SET settings_revision = ?2 WHERE account_id = ?1";

  private static final String USERS =
      "select extension from ExtensionRow where office.accountId = ?1";

  private static final String FORGET_USERS =
      """
      DELETE FROM office_setting WHERE account_id = ?1 AND path IN (
        SELECT 'users/' || extension FROM extension WHERE account_id = ?1 AND seat_id IN (?2))
      """;

  /// Somebody else may get the extension, and reads what became of its settings.
  private static final String FORGET_THEIR_CHANGES =
      """
      DELETE FROM office_setting_change WHERE account_id = ?1 AND path IN (
        SELECT 'users/' || extension FROM extension WHERE account_id = ?1 AND seat_id IN (?2))
      """;

  private static final String WRITE_LEAVERS_DOWN =
      """
      INSERT INTO leaver (account_id, extension)
      SELECT account_id, extension FROM extension WHERE account_id = ?1 AND seat_id IN (?2)
      ON CONFLICT DO NOTHING
      """;

  private static final String WRITE_COMPANY_DOWN =
      "INSERT INTO leaver (account_id, extension) VALUES (?1, '') ON CONFLICT DO NOTHING";

  private static final String FORGET = "DELETE FROM office_setting WHERE account_id = ?1";

  private static final String FORGET_CHANGES =
      "DELETE FROM office_setting_change WHERE account_id = ?1";

  private final EntityManager entities;
  private final SettingsReader reader;
  private final SealedPins pins;
  private final Ids ids;
  private final Clock clock;

  JpaSettings(
      EntityManager entities, SettingsReader reader, SealedPins pins, Ids ids, Clock clock) {
    this.entities = entities;
    this.reader = reader;
    this.pins = pins;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Optional<SavedSettings> find(UUID accountId) {
    return reader.find(accountId);
  }

  @Override
  public Optional<SavedSettings> findForUpdate(UUID accountId) {
    return reader.findForUpdate(accountId);
  }

  @Override
  public UserSettings findOfUser(UUID accountId, String extension) {
    var users =
        entities.createQuery(USERS, String.class).setParameter(1, accountId).getResultList();
    return findOfUser(accountId, extension, users);
  }

  @Override
  public UserSettings findOfUser(UUID accountId, String extension, Collection<String> users) {
    var path = SettingPath.user(extension);
    var row = entities.find(SettingRow.class, new SettingRow.Key(accountId, path));
    return row == null || row.content.user() == null
        ? UserSettings.STANDARD
        : row.content
            .user()
            .toUser(pins.opening(accountId, path))
            .withoutKeysOfOthersThan(users::contains);
  }

  @Override
  public void save(UUID accountId, SavedSettings before, OfficeSettings after, Author by) {
    var differences = Comparison.of(before.settings(), after);
    if (differences.isEmpty()) {
      return;
    }
    long revision = before.revision() + 1;
    entities
        .createNativeQuery(COUNT_UP)
        .setParameter(1, accountId)
        .setParameter(2, revision)
        .executeUpdate();
    var former = Comparison.kept(before.settings());
    var present = Comparison.kept(after);
    var paths = new TreeSet<>(former.keySet());
    paths.addAll(present.keySet());
    for (var path : paths) {
      if (!Objects.equals(former.get(path), present.get(path))) {
        keep(accountId, path, present.get(path), revision);
      }
    }
    differences.forEach((path, changes) -> record(accountId, path, changes, by));
  }

  /// @param part null if nobody has set it any more
  private void keep(UUID accountId, String path, @Nullable Object part, long revision) {
    var row = entities.find(SettingRow.class, new SettingRow.Key(accountId, path));
    if (part == null) {
      if (row != null) {
        entities.remove(row);
      }
      return;
    }
    boolean fresh = row == null;
    if (fresh) {
      row = new SettingRow();
      row.accountId = accountId;
      row.path = path;
    }
    row.revision = revision;
    row.content = ContentJson.of(part, pins.sealing(accountId, path));
    if (fresh) {
      entities.persist(row);
    }
  }

  private void record(UUID accountId, String path, List<PropertyChangeJson> changes, Author by) {
    var row = new SettingChangeRow();
    row.changeId = ids.next();
    row.accountId = accountId;
    row.path = path;
    row.changedAt = clock.instant();
    row.author =
        switch (by.kind()) {
          case USER, PRIMARY_MEMBER -> "MEMBER";
          case CARE -> "CARE";
          case OPS -> "OPS";
        };
    row.subject = by.subject();
    row.changes = new JsonList<>(changes);
    entities.persist(row);
  }

  @Override
  public List<SettingDifference> differences(OfficeSettings before, OfficeSettings after) {
    return Comparison.of(before, after).entrySet().stream()
        .flatMap(setting ->
            setting.getValue().stream()
                .map(change ->
                    new SettingDifference(
                        setting.getKey(), change.property(), change.before(), change.after())))
        .toList();
  }

  @Override
  public void forgetUsers(UUID accountId, Collection<UUID> seatIds) {
    for (var statement : List.of(FORGET_USERS, FORGET_THEIR_CHANGES, WRITE_LEAVERS_DOWN)) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, accountId)
          .setParameter(2, seatIds)
          .executeUpdate();
    }
  }

  @Override
  public void forget(UUID accountId) {
    for (var statement : List.of(FORGET, FORGET_CHANGES, WRITE_COMPANY_DOWN)) {
      entities.createNativeQuery(statement).setParameter(1, accountId).executeUpdate();
    }
  }
}
