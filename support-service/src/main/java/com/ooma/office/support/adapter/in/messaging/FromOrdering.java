package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.AccountDescribed;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.PromiseInJeopardy;
import com.ooma.office.kernel.contract.ordering.RelocationRefused;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.domain.alarm.LatePromise;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.ServiceFacts;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What ordering's events say, in the words of our domain.
final class FromOrdering {

  private FromOrdering() {}

  static Person person(AccountDescribed.Person person) {
    return new Person(person.name(), person.email());
  }

  static Set<UUID> siteIds(AccountDescribed event) {
    return event.sites().stream().map(OrderPlaced.Site::siteId).collect(Collectors.toSet());
  }

  static NoticeFacts facts(OrderPlaced event) {
    return new OrderFacts.OrderConfirmed(
        event.orderId(),
        event.company().legalName(),
        event.seats().size(),
        event.internationalPlan(),
        event.monthlyTtc(),
        event.site().name(),
        inOneLine(event.site().address()),
        event.promise().shipsOn(),
        event.promise().arrivesOn(),
        event.promise().firstCallBy(),
        event.lines() == null ? null : event.lines().stream().map(FromOrdering::line).toList(),
        event.seats().stream().map(FromOrdering::user).toList(),
        event.companyNumber());
  }

  private static OrderFacts.OrderedLine line(OrderPlaced.PriceLine line) {
    return new OrderFacts.OrderedLine(line.product(), line.quantity(), line.unitTtc());
  }

  private static OrderFacts.OrderedSeat user(OrderPlaced.Seat seat) {
    return new OrderFacts.OrderedSeat(seat.userName(), seat.number());
  }

  static NoticeFacts facts(OrderCancelled event) {
    var cancelledOn = LocalDate.ofInstant(event.cancelledAt(), BusinessCalendar.PARIS);
    return new OrderFacts.OrderCancelled(event.orderId(), event.seatIds().size(), cancelledOn);
  }

  static NoticeFacts facts(SeatsRemoved event) {
    return new OrderFacts.SeatsRemoved(event.orderId(), event.seatIds(), event.removedOn(), 0);
  }

  static NoticeFacts facts(ServiceAddressChanged event) {
    var site = event.site();
    return new ServiceFacts.AddressChanged(
        site.siteId(),
        event.formerSiteId(),
        site.name(),
        inOneLine(site.address()),
        event.changedOn(),
        0);
  }

  static NoticeFacts facts(DepartureAnnounced event) {
    return new ServiceFacts.DepartureComing(
        event.accountId(), event.lastDay(), event.announcedAt());
  }

  static NoticeFacts facts(DepartureRevoked event) {
    return new ServiceFacts.DepartureOff(event.accountId(), event.revokedAt());
  }

  static NoticeFacts facts(ServiceTerminated event) {
    return new ServiceFacts.ServiceEnded(
        event.accountId(), event.seatIds().size(), event.lastDay());
  }

  static LatePromise latePromise(PromiseInJeopardy event) {
    var cause =
        switch (event.cause()) {
          case NOT_PREPARED -> TicketOrigin.Alarm.Cause.NOT_PREPARED;
          case NOT_SHIPPED -> TicketOrigin.Alarm.Cause.NOT_SHIPPED;
          case NOT_DELIVERED -> TicketOrigin.Alarm.Cause.NOT_DELIVERED;
        };
    return new LatePromise(
        event.orderId(),
        cause,
        event.seatIds(),
        event.promise().shipsOn(),
        event.promise().arrivesOn(),
        event.promise().firstCallBy());
  }

  static RelocationOutcome.Moved moved(ServiceAddressChanged event) {
    return new RelocationOutcome.Moved(event.site().name(), event.changedOn());
  }

  static RelocationOutcome.Declined declined(RelocationRefused event) {
    return new RelocationOutcome.Declined(event.code(), event.detail());
  }

  /// As letters print it.
  private static String inOneLine(OrderPlaced.Address address) {
    return "%s, %s %s".formatted(address.street(), address.postalCode(), address.city());
  }
}
