package com.ooma.office.provisioning.adapter.in.rest.mailbox;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.provisioning.application.settings.Author;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/// What the resources of mailboxes ask first: who is calling.
@RequestScoped
class MailboxDesk {

  private final Caller caller;

  MailboxDesk(Caller caller) {
    this.caller = caller;
  }

  /// Somebody of the account, or of care for it.
  Author member(UUID accountId) {
    caller.mustBe(accountId);
    return Author.ofMember(
        caller.isOnBehalf(),
        caller.has(Roles.PRIMARY_MEMBER),
        caller.subject(),
        caller.verifiedEmail().orElse(null));
  }
}
