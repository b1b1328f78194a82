package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.port.OrderingPolicy;
import com.ooma.office.ordering.application.port.Quotes;
import com.ooma.office.ordering.domain.Catalogue;
import com.ooma.office.ordering.domain.Choice;
import com.ooma.office.ordering.domain.DeliveryPromise;
import com.ooma.office.ordering.domain.Quote;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// A member asks what an order would cost and when the phones would ring.
@UseCase
public class RequestQuote {

  public record Command(UUID accountId, Choice choice) {}

  private final Quotes quotes;
  private final OrderingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public RequestQuote(Quotes quotes, OrderingPolicy policy, Ids ids, Clock clock) {
    this.quotes = quotes;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  public Quote handle(Command command) {
    var now = clock.instant();
    var quote =
        new Quote(
            ids.next(),
            command.accountId(),
            command.choice(),
            Catalogue.monthly(LocalDate.now(clock), command.choice()),
            DeliveryPromise.forOrderAt(now, policy.cutOff()),
            now.plus(Quote.VALIDITY));
    quotes.save(quote);
    return quote;
  }
}
