package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.Placement;
import com.ooma.office.ordering.domain.order.Seat;
import com.ooma.office.ordering.domain.order.SeatRequest;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A primary member buys seats for the company, or care does so for one on the phone.
@UseCase
public class PlaceOrder {

  /// @param quoteId the quote whose amounts are to be charged, or null for today's
  /// @param siteId where to, or null if the company has a single site
  /// @param companyNumber chosen for the receptionist, or null for "choose for me"
  /// @param vouchers of the holds of the numbers that are chosen
  /// @param acceptedBy who accepted the terms, as the portal vouches or care heard
  public record Command(
      UUID accountId,
      @Nullable UUID quoteId,
      @Nullable UUID siteId,
      List<SeatRequest> seats,
      boolean internationalPlan,
      int additionalNumbers,
      @Nullable PhoneNumber companyNumber,
      List<String> vouchers,
      CardToken cardToken,
      String termsVersion,
      String acceptedBy,
      Actor by) {

    Choice choice() {
      return new Choice(seats.size(), internationalPlan, additionalNumbers);
    }
  }

  private final Accounts accounts;
  private final Quotes quotes;
  private final Orders orders;
  private final NumberChoice numberChoice;
  private final OrderingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public PlaceOrder(
      Accounts accounts,
      Quotes quotes,
      Orders orders,
      NumberChoice numberChoice,
      OrderingPolicy policy,
      Ids ids,
      Clock clock) {
    this.accounts = accounts;
    this.quotes = quotes;
    this.orders = orders;
    this.numberChoice = numberChoice;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the new order's id
  public UUID handle(Command command) {
    var now = clock.instant();
    var account =
        accounts
            .findForUpdate(command.accountId())
            .orElseThrow(() ->
                Refused.conflict(
                    "account-undescribed", "Describe the account before its first order."));
    numberChoice.check(account, command.companyNumber(), command.seats(), command.vouchers(), now);
    var lines = lines(command, account.options(), now);
    var promise = DeliveryPromise.forOrderAt(now, policy.cutOff());
    account.buy(command.choice(), promise.arrivesOn());
    var placement =
        new Placement(
            ids.next(),
            command.accountId(),
            now,
            command.choice(),
            lines,
            promise,
            Terms.accept(command.termsVersion(), now, command.acceptedBy()),
            command.companyNumber());
    var seats = command.seats().stream().map(wanted -> Seat.of(ids.next(), wanted)).toList();
    var administrator = account.administeredWith(Seat.administratorAmong(seats), seats.size(), now);
    var order =
        Order.place(
            placement,
            account.site(command.siteId()),
            seats,
            policy.promiseWatch(),
            account.profile(),
            administrator,
            command.cardToken(),
            command.by());
    accounts.save(account);
    orders.add(order);
    return placement.orderId();
  }

  private List<PriceLine> lines(Command command, Options present, Instant now) {
    var day = LocalDate.ofInstant(now, clock.getZone());
    var today = Catalogue.lines(day, command.choice(), present);
    if (command.quoteId() == null) {
      return today;
    }
    return quotes
        .find(command.accountId(), command.quoteId())
        .orElseThrow(
            () -> Refused.invalid("quote-unknown", "There is no such quote.").at("/quoteId"))
        .linesFor(command.choice(), now, today);
  }
}
