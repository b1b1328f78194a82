package com.ooma.office.provisioning.application.stock;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.csv.CsvColumn;
import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneUnit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The warehouse takes in a delivery of phones, `mac,serial` a line; other columns don't matter.
@UseCase
public class ImportPhones {

  public record Command(CsvFile list) {}

  private static final CsvColumn MAC = CsvColumn.of("mac", "adresse MAC", "MAC address");
  private static final CsvColumn SERIAL =
      CsvColumn.of(
          "serial",
          "serial number",
          "S/N",
          "numéro de série",
          "n° de série",
          "no de série",
          "série");

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
    var lines =
        CsvLines.read(
            command.list(),
            List.of(MAC, SERIAL),
            cells -> PhoneUnit.parse(cells.apply(MAC), cells.apply(SERIAL)),
            PhoneUnit::mac);
    var fresh = lines.items().stream().map(unit -> Phone.stocked(ids.next(), unit)).toList();
    var added = phones.addUnknown(fresh);
    if (!added.isEmpty()) {
      shipments.retryAll(clock.instant());
    }
    return lines.report(
        added,
        Refused.conflict("phone-known", "A phone has this MAC address or serial already."),
        ImportPhones::warning);
  }

  private static Optional<Refused> warning(PhoneUnit unit) {
    return unit.mac().isOfKnownBlock()
        ? Optional.empty()
        : Optional.of(
            Refused.invalid(
                "mac-block-unknown",
                "No Yealink phone was seen with this beginning yet: is it one?"));
  }
}
