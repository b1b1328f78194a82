package com.ooma.office.support.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.port.Companies;
import com.ooma.office.support.application.port.Relocations;
import com.ooma.office.support.domain.RelocationOutcome;
import java.time.LocalDate;
import java.util.UUID;

/// A company left: nobody answers what it still wanted to move, and it can't ask for more. It is
/// told that it left, not that it doesn't move.
@UseCase
public class DropRelocations {

  private final Relocations relocations;
  private final Companies companies;

  DropRelocations(Relocations relocations, Companies companies) {
    this.relocations = relocations;
    this.companies = companies;
  }

  public record Command(UUID accountId, LocalDate lastDay) {}

  public void handle(Command command) {
    companies.depart(command.accountId(), command.lastDay(), true);
    var left =
        new RelocationOutcome.Declined(
            "account-left", "The company left on " + command.lastDay() + ".");
    relocations.awaited(command.accountId()).stream()
        .filter(relocation -> relocation.answer(left))
        .forEach(relocations::save);
  }
}
