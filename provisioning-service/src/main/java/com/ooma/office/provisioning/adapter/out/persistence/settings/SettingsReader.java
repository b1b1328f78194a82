package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState.InUse;
import com.ooma.office.provisioning.domain.settings.Leftovers;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads all that a company has set, with its users and numbers as they are now.
@ApplicationScoped
class SettingsReader {

  private static final String OFFICE =
      "SELECT company_name, settings_revision FROM office WHERE account_id = ?1";

  private static final String LOCKED_OFFICE = OFFICE + " FOR UPDATE";

  private static final String USERS =
      """
      SELECT e.extension, e.seat_id, e.user_name, u.email
      FROM extension e LEFT JOIN seat_user u ON u.seat_id = e.seat_id
      WHERE e.account_id = ?1 ORDER BY e.extension
      """;

  private static final String RECORDINGS =
      "SELECT recording_id FROM recording WHERE account_id = ?1";

  private static final String SETTINGS = "from SettingRow where accountId = ?1";

  private static final String NUMBER_REVISIONS =
      "select n.number, n.revision from NumberRow n where n.accountId = ?1";

  private final EntityManager entities;
  private final Numbers numbers;
  private final SealedPins pins;

  SettingsReader(EntityManager entities, Numbers numbers, SealedPins pins) {
    this.entities = entities;
    this.numbers = numbers;
    this.pins = pins;
  }

  record OfficeLine(@Nullable String companyName, long revision) {}

  record UserLine(String extension, UUID seatId, @Nullable String name, @Nullable String email) {

    OfficeUser toUser() {
      return new OfficeUser(extension, seatId, name, email);
    }
  }

  record NumberRevision(String number, long revision) {}

  Optional<SavedSettings> find(UUID accountId) {
    return find(accountId, OFFICE);
  }

  /// With the office's row locked.
  Optional<SavedSettings> findForUpdate(UUID accountId) {
    return find(accountId, LOCKED_OFFICE);
  }

  private Optional<SavedSettings> find(UUID accountId, String office) {
    return lines(office, OfficeLine.class, accountId).stream()
        .findFirst()
        .map(line -> settings(accountId, line));
  }

  private SavedSettings settings(UUID accountId, OfficeLine office) {
    var users = lines(USERS, UserLine.class, accountId).stream().map(UserLine::toUser).toList();
    var bare =
        OfficeSettings.standard(office.companyName(), users, destinations(accountId))
            .having(Set.copyOf(lines(RECORDINGS, UUID.class, accountId)));
    var content = new StoredContent(bare, accountId, pins);
    var revisions = new HashMap<String, Long>();
    entities
        .createQuery(SETTINGS, SettingRow.class)
        .setParameter(1, accountId)
        .getResultList()
        .forEach(row -> {
          content.add(row);
          revisions.put(row.path, row.revision);
        });
    entities
        .createQuery(NUMBER_REVISIONS, NumberRevision.class)
        .setParameter(1, accountId)
        .getResultList()
        .forEach(number -> revisions.put(SettingPath.number(number.number()), number.revision()));
    return new SavedSettings(Leftovers.sweptFrom(content.settings()), revisions, office.revision());
  }

  private Map<String, Destination> destinations(UUID accountId) {
    var destinations = new TreeMap<String, Destination>();
    for (var number : numbers.findOfAccount(accountId)) {
      if (number.state() instanceof InUse(_, var destination, _, _)) {
        destinations.put(number.number().e164(), destination);
      }
    }
    return destinations;
  }

  private <T> List<T> lines(String query, Class<T> type, UUID accountId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, type)
        .setParameter(1, accountId)
        .getResultList();
  }
}
