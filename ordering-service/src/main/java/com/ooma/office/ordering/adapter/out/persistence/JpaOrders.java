package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.port.OrderEvents;
import com.ooma.office.ordering.application.port.Orders;
import com.ooma.office.ordering.domain.Order;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Orders in Postgres.
@ApplicationScoped
class JpaOrders implements Orders, PanacheRepositoryBase<OrderRow, UUID> {

  private static final String WITH_NUMBERS =
      """
      select distinct o from OrderRow o left join fetch o.seats
      where o.accountId = ?1
        and (o.companyNumber in ?2
          or exists (from SeatRow s where s.order = o and s.number in ?2))
      order by o.orderId
      """;

  private final OrderEvents events;

  JpaOrders(OrderEvents events) {
    this.events = events;
  }

  @Override
  public Optional<Order> find(UUID accountId, UUID orderId) {
    return find("orderId = ?1 and accountId = ?2", orderId, accountId)
        .firstResultOptional()
        .map(row -> Order.from(row.give()));
  }

  @Override
  public List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers) {
    return find(WITH_NUMBERS, accountId, numbers.stream().map(PhoneNumber::e164).toList()).stream()
        .map(row -> Order.from(row.give()))
        .toList();
  }

  @Override
  public void add(Order order) {
    var row = new OrderRow();
    row.take(order);
    persist(row);
    events.publish(order);
  }

  @Override
  public void save(Order order) {
    findById(order.id()).take(order);
    events.publish(order);
  }
}
