package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.settings.port.Settings;
import java.util.UUID;

/// What a company has set, for who may see it.
@UseCase
public class FindSettings {

  private final Settings settings;

  public FindSettings(Settings settings) {
    this.settings = settings;
  }

  /// @throws Refused if the account never had a telephone system
  public SavedSettings ofAccount(UUID accountId) {
    return settings.find(accountId).orElseThrow(() -> Refused.notFound("telephone system"));
  }

  /// @throws Refused if nobody has the extension, or it is not the reader's
  public SavedSettings ofUser(UUID accountId, String extension, Author reader) {
    var saved = ofAccount(accountId);
    reader.requireMayUse(saved.settings().requireUser(extension));
    return saved;
  }
}
