package com.ooma.office.provisioning.application.autoprovision.port;

import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.settings.UserSettings;
import com.ooma.office.provisioning.domain.telephony.Extension;
import java.util.Optional;

/// The desks on which phones stand: a phone, its line, and what its user has set, read at once.
public interface Desks {

  /// @param line nothing if its seat has none yet, or none any more
  record Desk(Phone phone, Optional<Extension> line, UserSettings settings) {}

  /// For the phone itself, as it is now. Nobody is kept from changing it, so it is not to be asked
  /// where something is to be changed.
  Optional<Desk> findOfAnyAccountByToken(String tokenHash);
}
