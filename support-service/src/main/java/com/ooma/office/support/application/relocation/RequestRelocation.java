package com.ooma.office.support.application.relocation;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.company.port.Companies;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.domain.relocation.Relocation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// A primary member wants the users of a site moved to another. What can't be by all that is known
/// here is refused at once.
@UseCase
public class RequestRelocation {

  private final Relocations relocations;
  private final Companies companies;
  private final Ids ids;
  private final Clock clock;

  RequestRelocation(Relocations relocations, Companies companies, Ids ids, Clock clock) {
    this.relocations = relocations;
    this.companies = companies;
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
    var awaited = relocations.awaited(command.accountId()).stream().map(Relocation::move).toList();
    var company =
        companies
            .find(command.accountId())
            .orElseThrow(() ->
                Refused.conflict(
                    "account-undescribed", "Describe the account before its users move."));
    command.move().requirePossibleFor(company, awaited);
    relocations.save(relocation);
    return RelocationView.of(relocation.snapshot());
  }
}
