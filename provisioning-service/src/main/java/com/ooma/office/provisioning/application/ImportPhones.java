package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.port.Phones;
import com.ooma.office.provisioning.application.port.Shipments;
import com.ooma.office.provisioning.domain.Phone;
import com.ooma.office.provisioning.domain.PhoneUnit;
import java.time.Clock;
import java.util.List;

/// The warehouse takes in a delivery of phones, `mac,serial` a line.
@UseCase
public class ImportPhones {

  public record Command(String csv) {}

  private final Phones phones;
  private final Shipments shipments;
  private final Ids ids;
  private final Clock clock;

  public ImportPhones(Phones phones, Shipments shipments, Ids ids, Clock clock) {
    this.phones = phones;
    this.shipments = shipments;
    this.ids = ids;
    this.clock = clock;
  }

  public ImportReport handle(Command command) {
    var lines = CsvLines.read(command.csv(), "mac,serial", ImportPhones::unit, PhoneUnit::mac);
    var fresh = lines.items().stream().map(unit -> Phone.stocked(ids.next(), unit)).toList();
    var added = phones.addUnknown(fresh);
    if (!added.isEmpty()) {
      shipments.retryAll(clock.instant());
    }
    return lines.report(added, "phone-known", "A phone has this MAC address or serial already.");
  }

  private static PhoneUnit unit(List<String> cells) {
    if (cells.size() != 2) {
      throw Refused.invalid("line-malformed", "A line is a MAC address and a serial.");
    }
    return PhoneUnit.parse(cells.getFirst(), cells.getLast());
  }
}
