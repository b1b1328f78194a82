package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.relocation.port.Relocations;
import java.time.Clock;
import java.util.UUID;

/// A primary member takes back the wish to move.
@UseCase
public class CancelRelocation {

  private final Relocations relocations;
  private final Clock clock;

  CancelRelocation(Relocations relocations, Clock clock) {
    this.relocations = relocations;
    this.clock = clock;
  }

  /// @param by the token's name for the primary member
  public record Command(UUID accountId, UUID relocationId, String by) {}

  public void handle(Command command) {
    var relocation =
        relocations
            .find(command.accountId(), command.relocationId())
            .orElseThrow(() -> Refused.notFound("relocation"));
    relocation.cancel(command.by(), clock.instant());
    relocations.save(relocation);
  }
}
