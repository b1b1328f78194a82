package com.ooma.office.support.application.casefile;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.casefile.port.CaseFiles;
import com.ooma.office.support.domain.casefile.CaseFile;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Phones are to come back: those of users who left, or a broken one.
@UseCase
public class ExpectPhones {

  private final CaseFiles cases;
  private final Ids ids;

  ExpectPhones(CaseFiles cases, Ids ids) {
    this.cases = cases;
    this.ids = ids;
  }

  /// @param about what tells it from other returns of the company
  /// @param phoneMac the broken one; null if it is all of the seats
  public record Command(
      UUID accountId, String about, Instant since, @Nullable String phoneMac, Set<String> seats) {}

  public void handle(Command command) {
    cases.open(
        new CaseFile.Returning(
            ids.next(), command.accountId(), command.since(), command.phoneMac(), command.seats()),
        command.about());
  }
}
