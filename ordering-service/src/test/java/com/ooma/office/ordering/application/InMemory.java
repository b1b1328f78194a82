package com.ooma.office.ordering.application;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.application.port.Orders;
import com.ooma.office.ordering.application.port.Quotes;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.Order;
import com.ooma.office.ordering.domain.OrderEvent;
import com.ooma.office.ordering.domain.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The driven ports in memory. They keep snapshots, so that a forgotten save is seen.
final class InMemory {

  static final class InMemoryAccounts implements Accounts {

    private final Map<UUID, Account.Snapshot> saved = new HashMap<>();

    @Override
    public Optional<Account> find(UUID accountId) {
      return Optional.ofNullable(saved.get(accountId)).map(Account::from);
    }

    @Override
    public Optional<Account> findAlone(UUID accountId) {
      return find(accountId);
    }

    @Override
    public void save(Account account) {
      saved.put(account.snapshot().accountId(), account.snapshot());
    }
  }

  static final class InMemoryOrders implements Orders {

    final List<OrderEvent> published = new ArrayList<>();
    private final Map<UUID, Order.Snapshot> saved = new HashMap<>();

    @Override
    public Optional<Order> find(UUID accountId, UUID orderId) {
      return Optional.ofNullable(saved.get(orderId))
          .filter(order -> order.placement().accountId().equals(accountId))
          .map(Order::from);
    }

    @Override
    public List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers) {
      throw new UnsupportedOperationException("only SQL knows which orders these are");
    }

    @Override
    public void add(Order order) {
      save(order);
    }

    @Override
    public void save(Order order) {
      saved.put(order.id(), order.snapshot());
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

  private InMemory() {}
}
