package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.FindSettings;
import com.ooma.office.provisioning.application.settings.SavedSettings;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What all resources of settings ask first: who is calling, what may be seen, and which state of a
/// setting the caller has read.
@RequestScoped
class SettingsDesk {

  private final FindSettings settings;
  private final Caller caller;

  SettingsDesk(FindSettings settings, Caller caller) {
    this.settings = settings;
    this.caller = caller;
  }

  /// The account's settings, for who may see all of them.
  SavedSettings read(UUID accountId) {
    caller.mayRead(accountId);
    return settings.ofAccount(accountId);
  }

  /// The account's settings, for who may see those of one user.
  SavedSettings read(UUID accountId, String extension) {
    caller.mayRead(accountId);
    return settings.ofUser(accountId, extension, reader());
  }

  /// Who is about to change something of the account.
  Author writer(UUID accountId) {
    caller.mustBe(accountId);
    return member();
  }

  /// The same where ops may set any account up.
  Author writerOfAnyAccount(UUID accountId) {
    return caller.has(Roles.OPS) ? ops() : writer(accountId);
  }

  /// @param ifMatch the header
  /// @param path of the setting that it speaks of
  @Nullable Long seen(@Nullable String ifMatch, UUID accountId, String path) {
    return Revision.seen(
        ifMatch, () -> Optional.of(settings.ofAccount(accountId).revisionOf(path)));
  }

  /// Our own people read what every user has set.
  private Author reader() {
    return caller.isStaff() ? ops() : member();
  }

  private Author ops() {
    return new Author(Author.Kind.OPS, caller.subject(), caller.verifiedEmail().orElse(null));
  }

  private Author member() {
    return Author.ofMember(
        caller.isOnBehalf(),
        caller.has(Roles.PRIMARY_MEMBER),
        caller.subject(),
        caller.verifiedEmail().orElse(null));
  }
}
