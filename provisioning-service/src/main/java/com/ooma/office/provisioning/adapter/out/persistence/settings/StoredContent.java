package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.ConferenceServer;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An office's settings, put together row by row.
final class StoredContent {

  private final OfficeSettings bare;
  private final UUID accountId;
  private final SealedPins pins;
  private final TreeMap<String, RingGroup> groups = new TreeMap<>();
  private final TreeMap<String, UserSettings> users = new TreeMap<>();
  private @Nullable Receptionist receptionist;
  private ConferenceServer conference = ConferenceServer.STANDARD;
  private Music music = Music.STANDARD;

  /// @param bare what the office is if nobody has set anything
  StoredContent(OfficeSettings bare, UUID accountId, SealedPins pins) {
    this.bare = bare;
    this.accountId = accountId;
    this.pins = pins;
  }

  void add(SettingRow row) {
    var opening = pins.opening(accountId, row.path);
    switch (row.content.part()) {
      case ReceptionistJson stored -> receptionist = stored.toReceptionist();
      case RingGroupJson stored -> groups.put(stored.extension(), stored.toGroup());
      case ConferenceJson stored -> conference = stored.toConference(opening);
      case ContentJson.MusicJson stored -> music = stored.toMusic();
      case UserJson stored -> users.put(extensionIn(row.path), stored.toUser(opening));
      default -> throw new IllegalStateException(row.path);
    }
  }

  OfficeSettings settings() {
    return new OfficeSettings(
        bare.companyName(),
        bare.users(),
        bare.numbers(),
        receptionist,
        groups,
        conference,
        music,
        users,
        bare.recordings());
  }

  private static String extensionIn(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
