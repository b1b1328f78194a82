package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.application.port.OrderingPolicy;
import com.ooma.office.ordering.application.port.Quotes;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.Catalogue;
import com.ooma.office.ordering.domain.Choice;
import com.ooma.office.ordering.domain.DeliveryPromise;
import com.ooma.office.ordering.domain.Options;
import com.ooma.office.ordering.domain.Quote;
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
    account.ifPresent(known -> known.term().requireServiceOn(promise.arrivesOn()));
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
