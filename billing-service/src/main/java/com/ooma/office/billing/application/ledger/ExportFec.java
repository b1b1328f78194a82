package com.ooma.office.billing.application.ledger;

import com.ooma.office.billing.application.invoice.port.BillingPolicy;
import com.ooma.office.billing.domain.ledger.Fec;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Writes the books of a year for the tax office, day by day. Days that are over get no entries any
/// more, so what was exported once is exported the same again; today is not.
@UseCase
public class ExportFec {

  /// @param to takes one line after the other
  public record Command(int year, Consumer<String> to) {}

  private final FindLedger ledger;
  private final BillingPolicy policy;
  private final Clock clock;

  public ExportFec(FindLedger ledger, BillingPolicy policy, Clock clock) {
    this.ledger = ledger;
    this.policy = policy;
    this.clock = clock;
  }

  /// How the law names the file.
  ///
  /// @throws Refused if no day of the year is over
  public String fileName(int year) {
    return Fec.fileName(policy.seller().siren().digits(), lastDay(year));
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void handle(Command command) {
    var fec = new Fec();
    command.to().accept(fec.heading());
    var first = LocalDate.of(command.year(), 1, 1);
    for (var day : ledger.days(first, lastDay(command.year()))) {
      ledger.linesOf(day).forEach(line -> command.to().accept(fec.line(line)));
    }
  }

  private LocalDate lastDay(int year) {
    var last = LocalDate.of(year, 12, 31);
    var yesterday = LocalDate.now(clock).minusDays(1);
    if (yesterday.getYear() < year) {
      throw Refused.invalid("fec-year", "No day of the year is over.");
    }
    return yesterday.isBefore(last) ? yesterday : last;
  }
}
