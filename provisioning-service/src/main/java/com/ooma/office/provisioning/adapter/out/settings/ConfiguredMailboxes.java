package com.ooma.office.provisioning.adapter.out.settings;

import com.ooma.office.provisioning.application.mailbox.port.MailboxPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long messages and faxes are kept: `office.mailboxes.kept`.
@ApplicationScoped
class ConfiguredMailboxes implements MailboxPolicy {

  private final Duration kept;

  ConfiguredMailboxes(@ConfigProperty(name = "office.mailboxes.kept") Duration kept) {
    this.kept = kept;
  }

  @Override
  public Duration kept() {
    return kept;
  }
}
