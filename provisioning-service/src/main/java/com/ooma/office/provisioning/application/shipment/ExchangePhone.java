package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.emergency.port.Sites;
import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.phone.Mac;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.telephony.Extension;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A phone on a desk is broken: another one is sent to where its user sits, with the same extension
/// and settings. The broken one stays until that works, and is expected back then.
@UseCase
public class ExchangePhone {

  public record Command(Mac broken) {}

  /// @param mac of the phone that is sent
  /// @param shipsOn in Paris
  /// @param arrivesOn in Paris
  public record Exchange(UUID shipmentId, String mac, LocalDate shipsOn, LocalDate arrivesOn) {}

  private final Phones phones;
  private final Shipments shipments;
  private final Offices offices;
  private final Sites sites;
  private final Ids ids;
  private final Clock clock;

  public ExchangePhone(
      Phones phones, Shipments shipments, Offices offices, Sites sites, Ids ids, Clock clock) {
    this.phones = phones;
    this.shipments = shipments;
    this.offices = offices;
    this.sites = sites;
    this.ids = ids;
    this.clock = clock;
  }

  /// @throws Refused unless the phone is on a desk, another one is on the shelf, and none is on its
  ///   way yet
  public Exchange handle(Command command) {
    var broken =
        phones
            .findForUpdateOfAnyAccount(command.broken())
            .orElseThrow(() -> Refused.notFound("phone"));
    broken.requireOnDesk();
    requireFirst(broken);
    var spare =
        phones.findInStockForUpdate(1).stream()
            .findFirst()
            .orElseThrow(() -> Refused.conflict("no-phone-in-stock", "No phone is in stock."));
    var shipment = shipmentFor(broken.assignment());
    shipments.add(shipment);
    spare.reserveInsteadOf(broken, shipment.ordered().shipmentId());
    phones.save(List.of(spare));
    var ordered = shipment.ordered();
    return new Exchange(
        ordered.shipmentId(), spare.mac().digits(), ordered.shipsOn(), ordered.arrivesOn());
  }

  private void requireFirst(Phone broken) {
    var seat = broken.assignment();
    phones.findForUpdateOfSeats(seat.accountId(), List.of(seat.seatId())).stream()
        .filter(phone -> phone.isOnItsWayInsteadOf(broken.mac()))
        .findFirst()
        .ifPresent(other -> {
          throw Refused.conflict(
                  "exchange-under-way", "Phone " + other.mac() + " is sent instead of it.")
              .about(other.mac().digits());
        });
  }

  private Shipment shipmentFor(Phone.Assignment seat) {
    var extension =
        offices
            .findExtension(seat.accountId(), seat.seatId())
            .orElseThrow(() -> Refused.notFound("extension"));
    var tomorrow = BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 1);
    return Shipment.ofExchange(
        ids.next(),
        seat.accountId(),
        siteOf(extension, seat.accountId()),
        new WantedSeat(seat.seatId(), extension.userName(), null),
        tomorrow);
  }

  /// Where its user sits now.
  private Site siteOf(Extension extension, UUID accountId) {
    return sites.find(accountId, extension.siteId()).orElseThrow(() -> Refused.notFound("site"));
  }
}
