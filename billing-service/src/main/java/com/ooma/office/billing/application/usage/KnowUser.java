package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.ExtensionUsers;
import com.ooma.office.kernel.application.UseCase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who uses which extension is heard in parts, in any order: the seat's extension, its user's
/// address, and that the user left.
@UseCase
public class KnowUser {

  public sealed interface News {}

  public record Numbered(UUID seatId, String extension) implements News {}

  /// @param email absent if nobody told it
  public record Named(UUID seatId, @Nullable String email) implements News {}

  public record Gone(List<UUID> seatIds) implements News {}

  /// The company left.
  public record AllGone() implements News {}

  public record Command(UUID accountId, News news) {}

  private final ExtensionUsers users;

  public KnowUser(ExtensionUsers users) {
    this.users = users;
  }

  public void handle(Command command) {
    var account = command.accountId();
    switch (command.news()) {
      case Numbered(var seat, var extension) -> users.giveExtension(account, seat, extension);
      case Named(var seat, var email) -> users.name(account, seat, email);
      case Gone(var seats) -> users.forget(account, seats);
      case AllGone() -> users.forgetAll(account);
    }
  }
}
