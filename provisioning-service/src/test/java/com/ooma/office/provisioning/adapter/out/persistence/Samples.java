package com.ooma.office.provisioning.adapter.out.persistence;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Things to be stored, each time others.
final class Samples {

  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  private Samples() {}

  static Shipment.Ordered ordered(UUID account) {
    return new Shipment.Ordered(
        UUID.randomUUID(),
        account,
        UUID.randomUUID(),
        site(),
        List.of(
            new WantedSeat(UUID.randomUUID(), "Zoé", number(1)),
            new WantedSeat(UUID.randomUUID(), null, null)),
        number(3),
        MONDAY,
        MONDAY.plusDays(2));
  }

  static Site site() {
    return new Site(
        UUID.randomUUID(), "Étoile", new PostalAddress("1 rue", "75002", "Paris", "75102"));
  }

  static Site elsewhere() {
    return new Site(
        UUID.randomUUID(), "Opéra", new PostalAddress("7 rue", "69009", "Lyon", "69389"));
  }

  static PhoneNumber number(int place) {
    return new PhoneNumber("+331990099%02d".formatted(place));
  }

  /// One that is kept, for phones to be of.
  static Shipment.Ordered shipped(Shipments shipments, UUID account) {
    var ordered = ordered(account);
    QuarkusTransaction.requiringNew().run(() -> shipments.add(Shipment.of(ordered, NOON)));
    return ordered;
  }
}
