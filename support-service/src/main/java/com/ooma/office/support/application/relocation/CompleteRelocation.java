package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import java.util.UUID;

/// The users of a site have moved. One that nobody here asked for has no case to be closed.
@UseCase
public class CompleteRelocation {

  private final Relocations relocations;

  CompleteRelocation(Relocations relocations) {
    this.relocations = relocations;
  }

  public record Command(UUID accountId, UUID relocationId, RelocationOutcome.Moved moved) {}

  public void handle(Command command) {
    relocations
        .find(command.accountId(), command.relocationId())
        .filter(relocation -> relocation.answer(command.moved()))
        .ifPresent(relocations::save);
  }
}
