package com.ooma.office.ordering.application.quote;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.NumberLimit;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.quote.Quote;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// A member asks what an order would cost and when the phones would ring.
@UseCase
public class RequestQuote {

  public record Command(UUID accountId, Choice choice) {}

  private final Accounts accounts;
  private final Quotes quotes;
  private final OrderingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public RequestQuote(
      Accounts accounts, Quotes quotes, OrderingPolicy policy, Ids ids, Clock clock) {
    this.accounts = accounts;
    this.quotes = quotes;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  public Quote handle(Command command) {
    var now = clock.instant();
    var promise = DeliveryPromise.forOrderAt(now, policy.cutOff());
    var account = accounts.find(command.accountId());
    account.ifPresentOrElse(
        known -> {
          known.term().requireServiceOn(promise.arrivesOn());
          known.requireRoomFor(command.choice());
        },
        () -> NumberLimit.require(command.choice().seats(), command.choice().additionalNumbers()));
    var present = account.map(Account::options).orElse(Options.NONE);
    var quote =
        Quote.of(
            ids.next(),
            command.accountId(),
            command.choice(),
            Catalogue.lines(LocalDate.now(clock), command.choice(), present),
            promise,
            now.plus(Quote.VALIDITY));
    quotes.save(quote);
    return quote;
  }
}
