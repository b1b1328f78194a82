package com.ooma.office.provisioning.application.settings;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.settings.port.SeatUsers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order says who its users are, and for which company.
@UseCase
public class RecordUsers {

  /// @param companyName what callers are told; null if nobody said it
  public record Command(UUID accountId, @Nullable String companyName, List<User> users) {}

  /// @param email null if nobody told it, or there is none any more
  public record User(UUID seatId, @Nullable String email) {}

  private final SeatUsers users;

  public RecordUsers(SeatUsers users) {
    this.users = users;
  }

  public void handle(Command command) {
    users.save(command.accountId(), command.companyName(), command.users());
  }
}
