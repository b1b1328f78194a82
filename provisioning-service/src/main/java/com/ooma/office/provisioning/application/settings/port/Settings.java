package com.ooma.office.provisioning.application.settings.port;

import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import com.ooma.office.provisioning.application.settings.SettingDifference;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the member companies have set.
public interface Settings {

  /// Nothing for an account that never had a telephone system.
  Optional<SavedSettings> find(UUID accountId);

  /// What a user has set, or what all begin with.
  UserSettings findOfUser(UUID accountId, String extension);

  /// The same for who knows already which extensions have users.
  UserSettings findOfUser(UUID accountId, String extension, Collection<String> users);

  /// Nobody else's until the transaction ends.
  Optional<SavedSettings> findForUpdate(UUID accountId);

  /// Keeps what differs, but for where numbers go, and who changed all of it.
  void save(UUID accountId, SavedSettings before, OfficeSettings after, Author by);

  /// What saving `after` would change.
  List<SettingDifference> differences(OfficeSettings before, OfficeSettings after);

  /// Forgets what users have set who still have their extensions, and writes them down as leavers,
  /// whose recordings go after them.
  void forgetUsers(UUID accountId, Collection<UUID> seatIds);

  /// Forgets all that an account has set, and who did, and writes the company down as one.
  void forget(UUID accountId);
}
