package com.ooma.office.provisioning.application.stock;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvColumn;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.number.NumberingPlan;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Ops brings in numbers that Arcep or a wholesaler gave us, one a line; other columns don't
/// matter.
@UseCase
public class ImportNumbers {

  public record Command(CsvFile list) {}

  private static final CsvColumn NUMBER =
      CsvColumn.of(
          "number",
          "numéro",
          "numéro de téléphone",
          "n° de téléphone",
          "téléphone",
          "tél",
          "phone number",
          "phone",
          "ligne",
          "SDA",
          "NDI");

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
    var lines =
        CsvLines.read(
            command.list(),
            List.of(NUMBER),
            cells -> PoolNumber.fresh(NumberingPlan.assignable(cells.apply(NUMBER))),
            PoolNumber::number);
    var added = numbers.addUnknown(lines.items());
    if (!added.isEmpty()) {
      var now = clock.instant();
      shipments.retryAll(now);
      offices.retryAll(now);
    }
    return lines.report(
        added,
        Refused.conflict("number-known", "The number is in the inventory already."),
        _ -> Optional.empty());
  }
}
