package com.ooma.office.support.application;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.port.Relocations;
import com.ooma.office.support.domain.Relocation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// A primary member wants the users of a site moved to another.
@UseCase
public class RequestRelocation {

  private final Relocations relocations;
  private final Ids ids;
  private final Clock clock;

  RequestRelocation(Relocations relocations, Ids ids, Clock clock) {
    this.relocations = relocations;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, String requestedBy, Relocation.Move move) {}

  /// @return the new relocation
  public RelocationView handle(Command command) {
    var relocation =
        Relocation.request(
            ids.next(),
            command.accountId(),
            command.requestedBy(),
            command.move(),
            LocalDate.now(clock),
            clock.instant());
    relocations.save(relocation);
    return RelocationView.of(relocation.snapshot());
  }
}
