package com.ooma.office.provisioning.application.settings;

import com.ooma.office.provisioning.application.settings.RecordUsers.User;
import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Settings in memory. A change of any of them is one of all; numbers go where they were saved to.
public final class InMemorySettings implements Settings {

  private final Map<UUID, SavedSettings> kept = new HashMap<>();
  private final Map<UUID, String> emails = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  public void put(UUID accountId, OfficeSettings settings) {
    kept.put(accountId, new SavedSettings(settings, Map.of(), 0));
  }

  public Map<UUID, String> emails() {
    return emails;
  }

  public SeatUsers users() {
    return new SeatUsers() {

      @Override
      public void save(UUID accountId, @Nullable String companyName, Collection<User> users) {
        for (var user : users) {
          if (user.email() == null) {
            emails.remove(user.seatId());
          } else {
            emails.put(user.seatId(), user.email());
          }
        }
        if (companyName != null) {
          names.put(accountId, companyName);
        }
      }

      @Override
      public void forget(UUID accountId, Collection<UUID> seatIds) {
        emails.keySet().removeAll(seatIds);
      }

      @Override
      public void forgetAll(UUID accountId) {
        emails.clear();
      }
    };
  }

  @Override
  public Optional<SavedSettings> find(UUID accountId) {
    return Optional.ofNullable(kept.get(accountId));
  }

  @Override
  public UserSettings findOfUser(UUID accountId, String extension) {
    return find(accountId)
        .map(saved -> saved.settings().settingsOf(extension))
        .orElse(UserSettings.STANDARD);
  }

  @Override
  public UserSettings findOfUser(UUID accountId, String extension, Collection<String> users) {
    return findOfUser(accountId, extension).withoutKeysOfOthersThan(users::contains);
  }

  @Override
  public Optional<SavedSettings> findForUpdate(UUID accountId) {
    return find(accountId);
  }

  @Override
  public void save(UUID accountId, SavedSettings before, OfficeSettings after, Author by) {
    if (!after.equals(before.settings())) {
      var revisions = new HashMap<>(before.revisions());
      differences(before.settings(), after)
          .forEach(change -> revisions.put(change.setting(), before.revision() + 1));
      kept.put(accountId, new SavedSettings(after, revisions, before.revision() + 1));
    }
  }

  /// Only which settings are other ones.
  @Override
  public List<SettingDifference> differences(OfficeSettings before, OfficeSettings after) {
    var changed = new ArrayList<SettingDifference>();
    if (!before.receptionist().equals(after.receptionist())) {
      changed.add(new SettingDifference("receptionist", "", null, null));
    }
    if (!before.conference().equals(after.conference())) {
      changed.add(new SettingDifference("conference", "", null, null));
    }
    addOf("ring-groups/", before.groups(), after.groups(), changed);
    addOf("users/", before.ownUserSettings(), after.ownUserSettings(), changed);
    addOf("number-mappings/", before.numbers(), after.numbers(), changed);
    return changed;
  }

  private static <T> void addOf(
      String path, Map<String, T> before, Map<String, T> after, List<SettingDifference> changed) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (var name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        changed.add(new SettingDifference(path + name, "", null, null));
      }
    }
  }

  @Override
  public void forgetUsers(UUID accountId, Collection<UUID> seatIds) {
    // who has no extension any more is not among the users
  }

  @Override
  public void forget(UUID accountId) {
    kept.remove(accountId);
  }
}
