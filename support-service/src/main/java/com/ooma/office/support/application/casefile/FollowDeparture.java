package com.ooma.office.support.application.casefile;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.casefile.port.CaseFiles;
import com.ooma.office.support.domain.casefile.CaseFact;
import com.ooma.office.support.domain.casefile.CaseFile;
import java.util.Set;
import java.util.UUID;

/// A company said that it leaves, or has left.
@UseCase
public class FollowDeparture {

  private final CaseFiles cases;
  private final Ids ids;

  FollowDeparture(CaseFiles cases, Ids ids) {
    this.cases = cases;
    this.ids = ids;
  }

  /// @param seats that it had until then; none before
  public record Command(UUID accountId, CaseFact fact, Set<String> seats) {}

  public void handle(Command command) {
    cases.open(
        new CaseFile.Leaving(
            ids.next(), command.accountId(), command.fact().at(), command.seats()));
    cases.note(command.accountId(), command.fact());
  }
}
