package com.ooma.office.support.application.company;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.company.port.SeatUsers;
import java.util.List;
import java.util.UUID;

/// Seats are over, and nothing comes for their users any more.
@UseCase
public class ForgetUsers {

  private final SeatUsers users;

  ForgetUsers(SeatUsers users) {
    this.users = users;
  }

  public record Command(UUID accountId, List<UUID> seatIds) {}

  public void handle(Command command) {
    users.forget(command.accountId(), command.seatIds());
  }
}
