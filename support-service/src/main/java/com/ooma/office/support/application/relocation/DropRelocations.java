package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import java.time.LocalDate;
import java.util.UUID;

/// A company left, and nobody will answer the relocations that it still asked for. It is told that
/// it left, not that it doesn't move.
@UseCase
public class DropRelocations {

  private final Relocations relocations;

  DropRelocations(Relocations relocations) {
    this.relocations = relocations;
  }

  public record Command(UUID accountId, LocalDate lastDay) {}

  public void handle(Command command) {
    var left =
        new RelocationOutcome.Declined(
            "account-left", "The company left on " + command.lastDay() + ".");
    relocations.awaited(command.accountId()).stream()
        .filter(relocation -> relocation.answer(left))
        .forEach(relocations::save);
  }
}
