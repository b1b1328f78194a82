package com.ooma.office.ordering.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.ordering.AccountDescribed;
import com.ooma.office.kernel.contract.ordering.AdministratorChanged;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OptionsChanged;
import com.ooma.office.kernel.contract.ordering.RelocationRefused;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.ordering.application.account.port.AccountEvents;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Tells the other services what happened to accounts.
@ApplicationScoped
class AccountMessages implements AccountEvents {

  private final Outbox outbox;

  AccountMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Account account) {
    outbox.publish(account.id(), account.takeEvents(), AccountMessages::contract);
  }

  /// Numbered by itself: there is no account to count its events.
  @Override
  public void publish(AccountEvent.RelocationRefused refusal) {
    outbox.publish(
        refusal.relocationId(),
        new AggregateRoot.Recorded<>(1, List.of(refusal)),
        AccountMessages::contract);
  }

  private static IntegrationEvent contract(AccountEvent event) {
    return switch (event) {
      case AccountEvent.Described(var accountId, var profile, var at) ->
          new AccountDescribed(
              accountId,
              Places.company(profile),
              profile.sites().stream().map(Places::site).toList(),
              profile.primaryMember() == null
                  ? null
                  : new AccountDescribed.Person(
                      profile.primaryMember().name(), profile.primaryMember().email()),
              at);
      case AccountEvent.AdministratorChanged(var accountId, var administrator, var at) ->
          new AdministratorChanged(
              accountId,
              administrator.seatId(),
              new AccountDescribed.Person(administrator.name(), administrator.email()),
              at);
      case AccountEvent.DepartureAnnounced(var accountId, var lastDay, var at) ->
          new DepartureAnnounced(accountId, lastDay, at);
      case AccountEvent.DepartureRevoked(var accountId, var at) ->
          new DepartureRevoked(accountId, at);
      case AccountEvent.OptionsChanged(var accountId, var extras, var dropped, var on) ->
          new OptionsChanged(
              accountId,
              extras.options().internationalPlan(),
              extras.options().additionalNumbers(),
              on,
              extras.fromPorts().count(),
              dropped);
      case AccountEvent.ServiceAddressChanged(
              var id,
              var relocationId,
              var former,
              var site,
              var on) ->
          new ServiceAddressChanged(id, relocationId, former, Places.site(site), on);
      case AccountEvent.RelocationRefused(var accountId, var relocationId, var why) ->
          new RelocationRefused(accountId, relocationId, why.code(), why.detail());
      case AccountEvent.ServiceTerminated(var accountId, var lastDay, var seatIds, var at) ->
          new ServiceTerminated(accountId, lastDay, seatIds, at);
    };
  }
}
