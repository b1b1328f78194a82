package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.port.Numbers;
import com.ooma.office.provisioning.application.port.Offices;
import com.ooma.office.provisioning.application.port.Shipments;
import com.ooma.office.provisioning.domain.NumberingPlan;
import com.ooma.office.provisioning.domain.PoolNumber;
import java.time.Clock;
import java.util.List;

/// Ops brings in numbers that Arcep or a wholesaler gave us, one a line.
@UseCase
public class ImportNumbers {

  public record Command(String csv) {}

  private final Numbers numbers;
  private final Shipments shipments;
  private final Offices offices;
  private final Clock clock;

  public ImportNumbers(Numbers numbers, Shipments shipments, Offices offices, Clock clock) {
    this.numbers = numbers;
    this.shipments = shipments;
    this.offices = offices;
    this.clock = clock;
  }

  public ImportReport handle(Command command) {
    var lines = CsvLines.read(command.csv(), "number", ImportNumbers::number, PoolNumber::number);
    var added = numbers.addUnknown(lines.items());
    if (!added.isEmpty()) {
      var now = clock.instant();
      shipments.retryAll(now);
      offices.retryAll(now);
    }
    return lines.report(added, "number-known", "The number is in the inventory already.");
  }

  private static PoolNumber number(List<String> cells) {
    if (cells.size() != 1) {
      throw Refused.invalid("line-malformed", "A line is one number.");
    }
    return PoolNumber.fresh(NumberingPlan.assignable(cells.getFirst()));
  }
}
