package com.ooma.office.support.adapter.in.messaging;

import static java.util.stream.Collectors.toSet;

import com.ooma.office.kernel.contract.billing.CreditNoteFinalized;
import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.contract.porting.NumberPortedOut;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressConfirmed;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressUnconfirmed;
import com.ooma.office.kernel.contract.provisioning.PhoneReturnOverdue;
import com.ooma.office.kernel.contract.provisioning.PhoneReturned;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.ReplacementShipped;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.casefile.ExpectPhones;
import com.ooma.office.support.application.casefile.FollowDeparture;
import com.ooma.office.support.application.casefile.NoteCaseFact;
import com.ooma.office.support.domain.casefile.CaseFact;
import com.ooma.office.support.domain.casefile.CaseFact.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What events of all services mean to cases.
@ApplicationScoped
class Cases {

  private final ExpectPhones expectPhones;
  private final FollowDeparture followDeparture;
  private final NoteCaseFact noteCaseFact;
  private final Clock clock;

  Cases(
      ExpectPhones expectPhones,
      FollowDeparture followDeparture,
      NoteCaseFact noteCaseFact,
      Clock clock) {
    this.expectPhones = expectPhones;
    this.followDeparture = followDeparture;
    this.noteCaseFact = noteCaseFact;
    this.clock = clock;
  }

  void hear(DepartureAnnounced event) {
    followDeparture.handle(
        new FollowDeparture.Command(
            event.accountId(),
            ofAccount(
                Kind.DEPARTURE_ANNOUNCED, event.accountId(), event.announcedAt(), event.lastDay()),
            Set.of()));
  }

  void hear(DepartureRevoked event) {
    note(
        event.accountId(),
        ofAccount(Kind.DEPARTURE_REVOKED, event.accountId(), event.revokedAt(), null));
  }

  void hear(ServiceTerminated event) {
    followDeparture.handle(
        new FollowDeparture.Command(
            event.accountId(),
            ofAccount(Kind.SERVICE_ENDED, event.accountId(), event.terminatedAt(), event.lastDay()),
            texts(event.seatIds())));
  }

  void hear(SeatsRemoved event) {
    expectPhones.handle(
        new ExpectPhones.Command(
            event.accountId(),
            event.removedOn()
                + " "
                + String.join(" ", texts(event.seatIds()).stream().sorted().toList()),
            start(event.removedOn()),
            null,
            texts(event.seatIds())));
  }

  void hear(PhoneShipped event) {
    noteNow(event.accountId(), Kind.PHONE_SENT, event.phoneMac(), event.seatId());
  }

  void hear(ReplacementShipped event) {
    noteNow(event.accountId(), Kind.PHONE_SENT, event.phoneMac(), event.seatId());
    expectPhones.handle(
        new ExpectPhones.Command(
            event.accountId(),
            event.formerPhoneMac() + " " + event.seatId(),
            clock.instant(),
            event.formerPhoneMac(),
            Set.of(event.seatId().toString())));
  }

  void hear(PhoneReturned event) {
    note(
        event.accountId(),
        ofPhone(Kind.PHONE_BACK, event.phoneMac(), event.seatId(), event.returnedAt()));
  }

  void hear(PhoneReturnOverdue event) {
    note(
        event.accountId(),
        ofPhone(Kind.PHONE_OVERDUE, event.phoneMac(), event.seatId(), event.noticedAt()));
  }

  void hear(EmergencyAddressConfirmed event) {
    note(
        event.accountId(),
        new CaseFact(
            Kind.EMERGENCY_ADDRESS_CONFIRMED,
            event.siteId().toString(),
            "",
            event.confirmedAt(),
            null));
  }

  void hear(EmergencyAddressUnconfirmed event) {
    note(
        event.accountId(),
        new CaseFact(
            Kind.EMERGENCY_ADDRESS_OPEN, event.siteId().toString(), "", event.since(), null));
  }

  void hear(NumberPortedOut event) {
    note(
        event.accountId(),
        new CaseFact(
            Kind.NUMBERS_TAKEN,
            event.portOutId().toString(),
            event.carrier(),
            event.portedOutAt(),
            null));
  }

  void hear(InvoiceFinalized event) {
    note(
        event.accountId(),
        document(Kind.INVOICE, event.invoiceId(), event.number(), event.issuedOn()));
  }

  void hear(CreditNoteFinalized event) {
    note(
        event.accountId(),
        document(Kind.CREDIT_NOTE, event.creditNoteId(), event.number(), event.issuedOn()));
  }

  /// Its event does not say when.
  private void noteNow(UUID accountId, Kind kind, String mac, UUID seat) {
    note(accountId, ofPhone(kind, mac, seat, clock.instant()));
  }

  private void note(UUID accountId, CaseFact fact) {
    noteCaseFact.handle(new NoteCaseFact.Command(accountId, fact));
  }

  private static CaseFact ofAccount(
      Kind kind, UUID account, Instant at, @Nullable LocalDate lastDay) {
    return new CaseFact(kind, account.toString(), "", at, lastDay);
  }

  private static CaseFact ofPhone(Kind kind, String mac, UUID seat, Instant at) {
    return new CaseFact(kind, mac, seat.toString(), at, null);
  }

  private static CaseFact document(Kind kind, UUID id, String number, LocalDate issuedOn) {
    return new CaseFact(kind, id.toString(), number, start(issuedOn), issuedOn);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }

  private static Set<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(toSet());
  }
}
