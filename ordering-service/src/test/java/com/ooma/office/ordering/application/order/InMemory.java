package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.application.promise.port.OrderingPolicy;
import com.ooma.office.ordering.application.quote.port.Quotes;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.account.AccountSnapshot;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.ChosenNumbers;
import com.ooma.office.ordering.domain.order.Milestone;
import com.ooma.office.ordering.domain.order.NumberVoucher;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.OrderEvent;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.Seat;
import com.ooma.office.ordering.domain.order.SeatRequest;
import com.ooma.office.ordering.domain.promise.PromiseWatch;
import com.ooma.office.ordering.domain.quote.Quote;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The driven ports in memory. They keep snapshots, so that a forgotten save is seen.
public final class InMemory {

  public static final class InMemoryAccounts implements Accounts {

    final List<AccountEvent> published = new ArrayList<>();
    private final Map<UUID, AccountSnapshot> saved = new HashMap<>();

    @Override
    public Optional<Account> find(UUID accountId) {
      return Optional.ofNullable(saved.get(accountId)).map(Account::from);
    }

    @Override
    public Optional<Account> findForUpdate(UUID accountId) {
      return find(accountId);
    }

    @Override
    public Account openForUpdate(UUID accountId, CompanyProfile profile, Instant now) {
      return find(accountId).orElseGet(() -> Account.open(accountId, profile, now));
    }

    @Override
    public Optional<Account> findDueForUpdate(UUID accountId, LocalDate today) {
      return Optional.ofNullable(saved.get(accountId))
          .filter(account -> account.dueOn() != null && !account.dueOn().isAfter(today))
          .map(Account::from);
    }

    @Override
    public void refuse(AccountEvent.RelocationRefused relocation) {
      published.add(relocation);
    }

    @Override
    public void save(Account account) {
      saved.put(account.id(), account.snapshot());
      published.addAll(account.takeEvents().events());
    }
  }

  static final class InMemoryOrders implements Orders {

    final List<OrderEvent> published = new ArrayList<>();
    final List<Milestone> history = new ArrayList<>();
    private final Map<UUID, Order.Snapshot> saved = new HashMap<>();

    @Override
    public Optional<Order> find(UUID accountId, UUID orderId) {
      return Optional.ofNullable(saved.get(orderId))
          .filter(order -> order.placement().accountId().equals(accountId))
          .map(Order::from);
    }

    @Override
    public boolean isAnyInUse(UUID accountId, Collection<PhoneNumber> numbers) {
      return findLive(accountId).stream()
          .flatMap(order ->
              ChosenNumbers.of(
                  order.placement().wantedCompanyNumber(),
                  order.snapshot().seats().stream().map(Seat::wanted).toList())
                  .all()
                  .stream())
          .anyMatch(numbers::contains);
    }

    @Override
    public List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers) {
      return of(
          accountId,
          order ->
              numbers.contains(order.companyNumber())
                  || order.seats().stream()
                      .anyMatch(
                          seat -> seat.line() != null && numbers.contains(seat.line().number())));
    }

    @Override
    public List<Order> findWithSeats(UUID accountId, Collection<UUID> seatIds) {
      return of(
          accountId,
          order -> order.seats().stream().anyMatch(seat -> seatIds.contains(seat.seatId())));
    }

    @Override
    public List<Order> findLive(UUID accountId) {
      return of(accountId, InMemoryOrders::isLive);
    }

    @Override
    public List<Order> findLiveAt(UUID accountId, UUID siteId) {
      return of(accountId, order -> isLive(order) && order.site().siteId().equals(siteId));
    }

    @Override
    public Set<UUID> sitesInUse(UUID accountId) {
      return findLive(accountId).stream()
          .map(order -> order.snapshot().site().siteId())
          .collect(Collectors.toSet());
    }

    @Override
    public Optional<Order> findToWatchForUpdateOfAnyAccount(UUID orderId, Instant now) {
      return Optional.ofNullable(saved.get(orderId))
          .filter(order -> order.nextLook() != null && !order.nextLook().isAfter(now))
          .map(Order::from);
    }

    private List<Order> of(UUID accountId, Predicate<Order.Snapshot> condition) {
      return saved.values().stream()
          .filter(order -> order.placement().accountId().equals(accountId))
          .filter(condition)
          .map(Order::from)
          .toList();
    }

    private static boolean isLive(Order.Snapshot order) {
      return switch (Order.from(order).state()) {
        case PLACED, SHIPPED, DELIVERED, ACTIVE, CANCELLING -> true;
        case CANCELLED, REMOVED -> false;
      };
    }

    @Override
    public void add(Order order) {
      save(order);
    }

    @Override
    public void save(Order order) {
      saved.put(order.id(), order.snapshot());
      history.addAll(order.takeMilestones());
      published.addAll(order.takeEvents().events());
    }
  }

  static final class InMemoryQuotes implements Quotes {

    private final Map<UUID, Quote> saved = new HashMap<>();

    @Override
    public Optional<Quote> find(UUID accountId, UUID quoteId) {
      return Optional.ofNullable(saved.get(quoteId))
          .filter(quote -> quote.accountId().equals(accountId));
    }

    @Override
    public void save(Quote quote) {
      saved.put(quote.quoteId(), quote);
    }
  }

  /// The product's usual settings.
  public static final OrderingPolicy POLICY =
      new OrderingPolicy() {
        @Override
        public LocalTime cutOff() {
          return LocalTime.MAX;
        }

        @Override
        public PromiseWatch promiseWatch() {
          return OrderingExamples.WATCH;
        }
      };

  /// Accepts any hold that is written as `account until number number …`.
  static NumberChoice choice(Orders orders) {
    return new NumberChoice(InMemory::voucher, orders);
  }

  private static Optional<NumberVoucher> voucher(String text) {
    var parts = List.of(text.split(" "));
    return parts.size() < 3
        ? Optional.empty()
        : Optional.of(
            new NumberVoucher(
                UUID.fromString(parts.get(0)),
                parts.stream().skip(2).map(PhoneNumber::new).collect(Collectors.toSet()),
                Instant.parse(parts.get(1))));
  }

  private InMemory() {}

  /// Places an order at an account with one site.
  static UUID place(
      InMemoryAccounts accounts,
      InMemoryOrders orders,
      Clock clock,
      UUID account,
      boolean plan,
      int numbers,
      SeatRequest... seats) {
    return new PlaceOrder(
            accounts, new InMemoryQuotes(), orders, choice(orders), POLICY, UUID::randomUUID, clock)
        .handle(
            new PlaceOrder.Command(
                account,
                null,
                null,
                List.of(seats),
                plan,
                numbers,
                null,
                List.of(),
                new CardToken("tok"),
                Terms.IN_FORCE.version(),
                "camille",
                Actor.member("camille")));
  }
}
