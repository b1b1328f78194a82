package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.port.Settings;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Lets into a mailbox whose it is, and the primary member.
@ApplicationScoped
class MailboxDoor {

  /// A user, among all that the company has set.
  record Inside(OfficeUser user, OfficeSettings office) {}

  private final Settings settings;

  MailboxDoor(Settings settings) {
    this.settings = settings;
  }

  /// @throws Refused if nobody has the extension
  Inside open(UUID accountId, String extension) {
    var office =
        settings.find(accountId).orElseThrow(() -> Refused.notFound("telephone system")).settings();
    return new Inside(office.requireUser(extension), office);
  }

  /// @throws Refused if nobody has the extension, or it is not the reader's
  Inside open(UUID accountId, String extension, Author reader) {
    var inside = open(accountId, extension);
    reader.requireMayUse(inside.user());
    return inside;
  }
}
