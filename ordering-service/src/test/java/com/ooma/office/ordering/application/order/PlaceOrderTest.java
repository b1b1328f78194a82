package com.ooma.office.ordering.application.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.order.InMemory.InMemoryOrders;
import com.ooma.office.ordering.application.order.InMemory.InMemoryQuotes;
import com.ooma.office.ordering.application.quote.RequestQuote;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.PriceLine;
import com.ooma.office.ordering.domain.catalogue.Product;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.OrderEvent;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.SeatRequest;
import com.ooma.office.ordering.domain.quote.Quote;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID ACCOUNT = UUID.randomUUID();

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryQuotes quotes = new InMemoryQuotes();
  private final InMemoryOrders orders = new InMemoryOrders();

  @BeforeEach
  void describeAccount() {
    var company = OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
    accounts.save(Account.open(ACCOUNT, company, OrderingExamples.MONDAY));
  }

  @Test
  void places_the_order_and_counts_its_seats() {
    var orderId = at(MONDAY).handle(command(null, administrator(), nobodyYet()));

    var order = orders.find(ACCOUNT, orderId).orElseThrow().snapshot();
    assertEquals(Money.of("100.00"), order.placement().monthly().ttc());
    assertEquals("2026-11-24", order.placement().promise().shipsOn().toString());
    assertEquals(2, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());
    var placed = (OrderEvent.Placed) orders.published.getFirst();
    assertEquals(new CardToken("tok"), placed.cardToken());
  }

  @Test
  void a_refused_order_counts_no_seats_and_tells_nobody() {
    var seats = Collections.nCopies(200, nobodyYet()).toArray(SeatRequest[]::new);

    assertThrows(Refused.class, () -> at(MONDAY).handle(command(null, seats)));

    assertEquals(0, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());
    assertTrue(orders.published.isEmpty());
  }

  @Test
  void seats_of_all_orders_count_against_the_limit() {
    at(MONDAY).handle(command(null, withAdministrator(150)));

    var refused =
        assertThrows(Refused.class, () -> at(MONDAY).handle(command(null, withAdministrator(51))));

    assertEquals("seat-limit", refused.code());
  }

  @Test
  void an_account_nobody_described_orders_nothing() {
    var stranger =
        new PlaceOrder.Command(
            UUID.randomUUID(),
            null,
            null,
            List.of(administrator()),
            false,
            0,
            null,
            List.of(),
            new CardToken("tok"),
            Terms.IN_FORCE.version(),
            "camille",
            Actor.member("camille"));

    var refused = assertThrows(Refused.class, () -> at(MONDAY).handle(stranger));

    assertEquals("account-undescribed", refused.code());
  }

  @Test
  void a_valid_quote_is_kept_to_the_last_moment_and_not_beyond() {
    var quote = quote(1);

    at(quote.validUntil()).handle(command(quote.quoteId(), administrator()));
    var refused =
        assertThrows(
            Refused.class,
            () ->
                at(quote.validUntil().plus(Duration.ofMillis(1)))
                    .handle(command(quote.quoteId(), administrator())));

    assertEquals("quote-expired", refused.code());
  }

  @Test
  void a_quote_for_something_else_is_refused() {
    var quote = quote(2);

    var refused =
        assertThrows(
            Refused.class, () -> at(MONDAY).handle(command(quote.quoteId(), administrator())));

    assertEquals("quote-differs", refused.code());
  }

  @Test
  void a_quote_is_kept_though_the_list_price_changed() {
    var quote = quote(1);
    var price = new Catalogue.Price(Product.SEAT, LocalDate.of(2017, 6, 6), Money.of("45.00"));
    var cheaper = PriceLine.of(List.of(new PriceLine.Item(price, 1)));
    quotes.save(
        Quote.of(
            quote.quoteId(),
            ACCOUNT,
            quote.choice(),
            cheaper,
            quote.promise(),
            quote.validUntil()));

    var orderId = at(MONDAY).handle(command(quote.quoteId(), administrator()));

    var placement = orders.find(ACCOUNT, orderId).orElseThrow().snapshot().placement();
    assertEquals(Money.of("45.00"), placement.monthly().ttc());
  }

  @Test
  void a_quote_is_refused_with_the_new_amounts_if_the_plan_came_on_meanwhile() {
    var quote = requestQuote().handle(new RequestQuote.Command(ACCOUNT, new Choice(1, true, 0)));
    assertEquals(Money.of("60.00"), quote.monthly().ttc());
    at(MONDAY).handle(command(null, true, administrator()));

    var refused =
        assertThrows(
            Refused.class,
            () -> at(MONDAY).handle(command(quote.quoteId(), true, administrator())));

    assertEquals("quote-differs", refused.code());
    assertEquals(TaxedAmount.ofTtc(Money.of("50.00")), refused.shown().get("monthly"));
  }

  @Test
  void keeps_who_accepted_which_terms_when() {
    var orderId = at(MONDAY).handle(command(null, administrator()));

    var placement = orders.find(ACCOUNT, orderId).orElseThrow().snapshot().placement();
    assertEquals(
        new Terms.Acceptance(Terms.IN_FORCE.version(), MONDAY, "camille"), placement.terms());
  }

  @Test
  void somebody_elses_quote_is_unknown() {
    var foreign =
        requestQuote().handle(new RequestQuote.Command(UUID.randomUUID(), new Choice(1, false, 0)));

    var refused =
        assertThrows(
            Refused.class, () -> at(MONDAY).handle(command(foreign.quoteId(), administrator())));

    assertEquals("quote-unknown", refused.code());
  }

  private Quote quote(int seats) {
    return requestQuote().handle(new RequestQuote.Command(ACCOUNT, new Choice(seats, false, 0)));
  }

  private RequestQuote requestQuote() {
    return new RequestQuote(accounts, quotes, InMemory.POLICY, UUID::randomUUID, clock(MONDAY));
  }

  private PlaceOrder at(Instant now) {
    return new PlaceOrder(
        accounts,
        quotes,
        orders,
        InMemory.choice(orders),
        InMemory.POLICY,
        UUID::randomUUID,
        clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, BusinessCalendar.PARIS);
  }

  private static PlaceOrder.Command command(UUID quoteId, SeatRequest... seats) {
    return command(quoteId, false, seats);
  }

  private static PlaceOrder.Command command(UUID quoteId, boolean plan, SeatRequest... seats) {
    return new PlaceOrder.Command(
        ACCOUNT,
        quoteId,
        null,
        List.of(seats),
        plan,
        0,
        null,
        List.of(),
        new CardToken("tok"),
        Terms.IN_FORCE.version(),
        "camille",
        Actor.member("camille"));
  }

  private static SeatRequest[] withAdministrator(int seats) {
    var wanted = Collections.nCopies(seats, nobodyYet()).toArray(SeatRequest[]::new);
    wanted[0] = administrator();
    return wanted;
  }
}
