package com.ooma.office.billing.application.credit;

import com.ooma.office.billing.application.credit.port.Credits;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A port is late by a day, or lost numbers: the company is owed something for it, once, however
/// often and in whichever order it is told.
@UseCase
public class CompensatePort {

  /// @param lost whether the numbers are; else the port of them is late on `day`
  public record Command(
      UUID accountId, UUID portRequestId, LocalDate day, List<PhoneNumber> numbers, boolean lost) {}

  private final Credits credits;
  private final Ids ids;

  public CompensatePort(Credits credits, Ids ids) {
    this.credits = credits;
    this.ids = ids;
  }

  public void handle(Command told) {
    var account = told.accountId();
    var port = told.portRequestId();
    if (!told.lost()) {
      credits.add(Credit.late(ids.next(), account, port, told.day(), told.numbers().size()));
      return;
    }
    for (var number : told.numbers()) {
      credits.add(Credit.lost(ids.next(), account, port, told.day(), number));
    }
  }
}
