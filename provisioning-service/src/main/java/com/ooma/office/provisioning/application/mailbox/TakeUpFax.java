package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A worker claims a fax that is due. The claim is saved before the platform is asked and lapses by
/// itself, so a worker that dies loses nothing.
@UseCase
public class TakeUpFax {

  public record Command(UUID faxId) {}

  private final SentFaxes faxes;
  private final Clock clock;

  public TakeUpFax(SentFaxes faxes, Clock clock) {
    this.faxes = faxes;
    this.clock = clock;
  }

  public List<UUID> due(int limit) {
    return faxes.due(clock.instant(), limit);
  }

  /// @return nothing if it was not due any more, or another worker is at it
  public Optional<SentFax> handle(Command command) {
    var now = clock.instant();
    var due = faxes.findDueForUpdateOfAnyAccount(command.faxId(), now);
    due.ifPresent(fax -> {
      fax.takeUp(now);
      faxes.save(fax);
    });
    return due;
  }
}
