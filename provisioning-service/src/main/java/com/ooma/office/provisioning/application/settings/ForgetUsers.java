package com.ooma.office.provisioning.application.settings;

import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import com.ooma.office.provisioning.application.settings.port.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/// Forgets what was known of users, and what a company had set, when they are no more.
@ApplicationScoped
public class ForgetUsers {

  private final SeatUsers users;
  private final Settings settings;

  public ForgetUsers(SeatUsers users, Settings settings) {
    this.users = users;
    this.settings = settings;
  }

  /// Before their extensions end.
  public void forget(UUID accountId, Collection<UUID> seatIds) {
    settings.forgetUsers(accountId, seatIds);
    users.forget(accountId, seatIds);
  }

  public void forgetAll(UUID accountId) {
    settings.forget(accountId);
    users.forgetAll(accountId);
  }
}
