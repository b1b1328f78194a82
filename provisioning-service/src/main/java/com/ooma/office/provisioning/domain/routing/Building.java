package com.ooma.office.provisioning.domain.routing;

import com.ooma.office.provisioning.domain.reception.OpeningHours;
import com.ooma.office.provisioning.domain.reception.Receptionist;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.RingGroup;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company's settings laid out for many calls: whatever a call may ask for is found at once.
final class Building {

  private final Map<String, Entrance> entrances = new HashMap<>();
  private final Map<String, Desk> desks = new HashMap<>();
  private final Map<UUID, Desk> desksBySeat = new HashMap<>();
  private final Map<String, RingGroup> groups;
  private final Map<String, String> groupPaths = new HashMap<>();
  private final Receptionist receptionist;
  private final OpeningHours hours;

  /// @param suspended whether the company calls nobody outside
  Building(OfficeSettings settings, boolean suspended) {
    for (var user : settings.users()) {
      var own = settings.settingsOf(user.extension());
      var desk = Desk.of(user.extension(), own, suspended ? settings.keptInside(own) : own);
      desks.put(user.extension(), desk);
      desksBySeat.put(user.seatId(), desk);
    }
    settings
        .numbers()
        .forEach((number, destination) -> entrances.put(number, Entrance.of(number, destination)));
    groups = new HashMap<>(settings.groups());
    groups.keySet().forEach(group -> groupPaths.put(group, SettingPath.group(group)));
    receptionist = settings.receptionist();
    hours = new OpeningHours(receptionist.schedule(), receptionist.holidays());
  }

  @Nullable Entrance entrance(String number) {
    return entrances.get(number);
  }

  @Nullable Desk desk(String extension) {
    return desks.get(extension);
  }

  @Nullable Desk deskOf(UUID seatId) {
    return desksBySeat.get(seatId);
  }

  @Nullable RingGroup group(String extension) {
    return groups.get(extension);
  }

  String pathOfGroup(String extension) {
    return groupPaths.getOrDefault(extension, extension);
  }

  Receptionist receptionist() {
    return receptionist;
  }

  OpeningHours hours() {
    return hours;
  }
}
