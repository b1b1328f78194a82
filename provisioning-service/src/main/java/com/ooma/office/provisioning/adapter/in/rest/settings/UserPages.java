package com.ooma.office.provisioning.adapter.in.rest.settings;

import com.ooma.office.kernel.web.api.Revision;
import com.ooma.office.provisioning.application.settings.ChangeUser;
import com.ooma.office.provisioning.domain.settings.SettingPath;
import com.ooma.office.provisioning.domain.settings.UserPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Shows and changes one page of a user's settings. All pages have one `ETag`.
@ApplicationScoped
class UserPages {

  private final SettingsDesk desk;
  private final ChangeUser changeUser;

  UserPages(SettingsDesk desk, ChangeUser changeUser) {
    this.desk = desk;
    this.changeUser = changeUser;
  }

  Response show(UUID accountId, String extension, Function<UserBody, Object> page) {
    var saved = desk.read(accountId, extension);
    return Revision.answer(
        page.apply(UserBody.of(saved.settings().settingsOf(extension))),
        saved.revisionOf(SettingPath.user(extension)));
  }

  /// @param page its name in the address
  void change(
      UUID accountId, String extension, String page, @Nullable String ifMatch, UserPart part) {
    var author = desk.writer(accountId);
    var path = SettingPath.user(extension);
    var command =
        new ChangeUser.Command(
            accountId, extension, part, desk.seen(ifMatch, accountId, path), author);
    BodyPointers.within(path + "/" + page, () -> changeUser.handle(command));
  }
}
