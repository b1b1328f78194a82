package com.ooma.office.support.application.company;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.company.port.SeatUsers;
import com.ooma.office.support.domain.company.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ordering tells who has a seat: voicemails and faxes that come for it are announced to them.
@UseCase
public class NameUser {

  private final SeatUsers users;

  NameUser(SeatUsers users) {
    this.users = users;
  }

  /// @param name null until somebody is named
  /// @param email null if nobody told it
  public record Command(
      UUID accountId, UUID seatId, @Nullable String name, @Nullable String email) {}

  public void handle(Command command) {
    var name = command.name();
    var email = command.email();
    var user = name == null || email == null ? null : new Person(name, email);
    users.set(
        command.accountId(), command.seatId(), user != null && user.canBeWrittenTo() ? user : null);
  }
}
