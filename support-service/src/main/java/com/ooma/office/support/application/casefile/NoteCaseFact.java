package com.ooma.office.support.application.casefile;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.casefile.port.CaseFiles;
import com.ooma.office.support.domain.casefile.CaseFact;
import java.util.UUID;

/// Something was heard that may be a step of a case.
@UseCase
public class NoteCaseFact {

  private final CaseFiles cases;

  NoteCaseFact(CaseFiles cases) {
    this.cases = cases;
  }

  public record Command(UUID accountId, CaseFact fact) {}

  public void handle(Command command) {
    cases.note(command.accountId(), command.fact());
  }
}
