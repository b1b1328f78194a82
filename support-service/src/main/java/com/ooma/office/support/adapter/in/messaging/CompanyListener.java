package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.AccountDescribed;
import com.ooma.office.kernel.contract.ordering.AdministratorChanged;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.DescribeCompany;
import com.ooma.office.support.application.NameAdministrator;
import com.ooma.office.support.application.NoteDeparture;
import com.ooma.office.support.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hears who the member companies are, whom to write to, and which of them leave.
@ApplicationScoped
class CompanyListener implements EventListener {

  private final DescribeCompany describeCompany;
  private final NameAdministrator nameAdministrator;
  private final NoteDeparture noteDeparture;

  CompanyListener(
      DescribeCompany describeCompany,
      NameAdministrator nameAdministrator,
      NoteDeparture noteDeparture) {
    this.describeCompany = describeCompany;
    this.nameAdministrator = nameAdministrator;
    this.noteDeparture = noteDeparture;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(AccountDescribed.class, this::accountDescribed)
        .on(
            AdministratorChanged.class,
            event ->
                nameAdministrator.handle(
                    new NameAdministrator.Command(
                        event.accountId(), person(event.administrator()))))
        .on(
            DepartureAnnounced.class,
            event ->
                noteDeparture.handle(new NoteDeparture.Command(event.accountId(), event.lastDay())))
        .on(
            DepartureRevoked.class,
            event -> noteDeparture.handle(new NoteDeparture.Command(event.accountId(), null)));
  }

  private void accountDescribed(AccountDescribed event) {
    var siteIds = event.sites().stream().map(OrderPlaced.Site::siteId).collect(Collectors.toSet());
    describeCompany.handle(
        new DescribeCompany.Command(event.accountId(), person(event.primaryMember()), siteIds));
  }

  private static @Nullable Person person(AccountDescribed.@Nullable Person person) {
    return person == null ? null : new Person(person.name(), person.email());
  }
}
