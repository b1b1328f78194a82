package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.AccountDescribed;
import com.ooma.office.kernel.contract.ordering.AdministratorChanged;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OrderCancelled;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.PersonalDataAnswered;
import com.ooma.office.kernel.contract.ordering.PromiseInJeopardy;
import com.ooma.office.kernel.contract.ordering.RelocationRefused;
import com.ooma.office.kernel.contract.ordering.SeatRenamed;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaiseAlarm;
import com.ooma.office.support.application.company.DescribeCompany;
import com.ooma.office.support.application.company.ForgetUsers;
import com.ooma.office.support.application.company.NameAdministrator;
import com.ooma.office.support.application.company.NameUser;
import com.ooma.office.support.application.company.NoteDeparture;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.relocation.CompleteRelocation;
import com.ooma.office.support.application.relocation.DeclineRelocation;
import com.ooma.office.support.application.relocation.DropRelocations;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.privacy.Keeper;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hears from ordering who the member companies are, what becomes of their orders and moves, and
/// which of them leave. Events of different services come in any order, so none of them relies on
/// another: who is written to is found out when a notice is sent.
@ApplicationScoped
class OrderingListener implements EventListener {

  private final DescribeCompany describeCompany;
  private final NameAdministrator nameAdministrator;
  private final NameUser nameUser;
  private final ForgetUsers forgetUsers;
  private final NoteDeparture noteDeparture;
  private final CompleteRelocation completeRelocation;
  private final DeclineRelocation declineRelocation;
  private final DropRelocations dropRelocations;
  private final RaiseAlarm raiseAlarm;
  private final TellLinkedTickets tellLinkedTickets;
  private final WriteNotice writeNotice;
  private final Cases cases;
  private final Answered answered;

  OrderingListener(
      DescribeCompany describeCompany,
      NameAdministrator nameAdministrator,
      NameUser nameUser,
      ForgetUsers forgetUsers,
      NoteDeparture noteDeparture,
      CompleteRelocation completeRelocation,
      DeclineRelocation declineRelocation,
      DropRelocations dropRelocations,
      RaiseAlarm raiseAlarm,
      TellLinkedTickets tellLinkedTickets,
      WriteNotice writeNotice,
      Cases cases,
      Answered answered) {
    this.describeCompany = describeCompany;
    this.nameAdministrator = nameAdministrator;
    this.nameUser = nameUser;
    this.forgetUsers = forgetUsers;
    this.noteDeparture = noteDeparture;
    this.completeRelocation = completeRelocation;
    this.declineRelocation = declineRelocation;
    this.dropRelocations = dropRelocations;
    this.raiseAlarm = raiseAlarm;
    this.tellLinkedTickets = tellLinkedTickets;
    this.writeNotice = writeNotice;
    this.cases = cases;
    this.answered = answered;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(AccountDescribed.class, this::accountDescribed)
        .on(AdministratorChanged.class, this::administratorChanged)
        .on(OrderPlaced.class, this::orderPlaced)
        .on(SeatRenamed.class, this::seatRenamed)
        .on(PromiseInJeopardy.class, this::promiseInJeopardy)
        .on(OrderCancelled.class, this::orderCancelled)
        .on(SeatsRemoved.class, this::seatsRemoved)
        .on(ServiceAddressChanged.class, this::serviceAddressChanged)
        .on(RelocationRefused.class, this::relocationRefused)
        .on(DepartureAnnounced.class, this::departureAnnounced)
        .on(DepartureRevoked.class, this::departureRevoked)
        .on(ServiceTerminated.class, this::serviceTerminated)
        .on(
            PersonalDataAnswered.class,
            each ->
                answered.by(Keeper.ORDERING, each.accountId(), each.requestId(), each.answer()));
  }

  private void accountDescribed(AccountDescribed event) {
    describeCompany.handle(
        new DescribeCompany.Command(
            event.accountId(),
            event.primaryMember() == null ? null : FromOrdering.person(event.primaryMember()),
            FromOrdering.siteIds(event)));
  }

  private void administratorChanged(AdministratorChanged event) {
    nameAdministrator.handle(
        new NameAdministrator.Command(
            event.accountId(), FromOrdering.person(event.administrator())));
  }

  private void orderPlaced(OrderPlaced event) {
    event
        .seats()
        .forEach(seat ->
            nameUser.handle(
                new NameUser.Command(
                    event.accountId(), seat.seatId(), seat.userName(), seat.email())));
    write(event.accountId(), FromOrdering.facts(event));
  }

  private void seatRenamed(SeatRenamed event) {
    nameUser.handle(
        new NameUser.Command(event.accountId(), event.seatId(), event.userName(), event.email()));
  }

  private void seatsRemoved(SeatsRemoved event) {
    forget(event.accountId(), event.seatIds());
    cases.hear(event);
    write(event.accountId(), FromOrdering.facts(event));
  }

  /// We know before the member calls, and so does the member when it can't be helped.
  private void promiseInJeopardy(PromiseInJeopardy event) {
    var late = FromOrdering.latePromise(event);
    raiseAlarm.handle(new RaiseAlarm.Command(event.accountId(), late));
    late.notice().ifPresent(facts -> write(event.accountId(), facts));
  }

  private void orderCancelled(OrderCancelled event) {
    forget(event.accountId(), event.seatIds());
    write(event.accountId(), FromOrdering.facts(event));
    tellLinkedTickets.handle(
        new TellLinkedTickets.Command(
            event.accountId(), ThingNews.orderCancelled(event.orderId())));
  }

  /// A corrected address comes without a relocation.
  private void serviceAddressChanged(ServiceAddressChanged event) {
    if (event.relocationId() != null) {
      completeRelocation.handle(
          new CompleteRelocation.Command(
              event.accountId(), event.relocationId(), FromOrdering.moved(event)));
    }
    write(event.accountId(), FromOrdering.facts(event));
  }

  private void relocationRefused(RelocationRefused event) {
    declineRelocation.handle(
        new DeclineRelocation.Command(
            event.accountId(), event.relocationId(), FromOrdering.declined(event)));
  }

  private void departureAnnounced(DepartureAnnounced event) {
    depart(event.accountId(), event.lastDay(), false);
    cases.hear(event);
    write(event.accountId(), FromOrdering.facts(event));
  }

  private void departureRevoked(DepartureRevoked event) {
    depart(event.accountId(), null, false);
    cases.hear(event);
    write(event.accountId(), FromOrdering.facts(event));
  }

  private void serviceTerminated(ServiceTerminated event) {
    depart(event.accountId(), event.lastDay(), true);
    forget(event.accountId(), event.seatIds());
    dropRelocations.handle(new DropRelocations.Command(event.accountId(), event.lastDay()));
    cases.hear(event);
    write(event.accountId(), FromOrdering.facts(event));
  }

  private void depart(UUID accountId, @Nullable LocalDate lastDay, boolean left) {
    noteDeparture.handle(new NoteDeparture.Command(accountId, lastDay, left));
  }

  private void forget(UUID accountId, List<UUID> seatIds) {
    forgetUsers.handle(new ForgetUsers.Command(accountId, seatIds));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
