package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.Skip;
import com.ooma.office.ordering.application.order.port.OrderEvents;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Order;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

  private static final String IN_USE_OR_CHOSEN =
      """
      select count(o) from OrderRow o
      where o.accountId = ?1 and o.state not in (CANCELLED, REMOVED)
        and (coalesce(o.companyNumber, o.wantedCompanyNumber) in ?2
          or exists (from SeatRow s where s.order = o and s.state not in (CANCELLED, REMOVED)
            and coalesce(s.number, s.wantedNumber) in ?2))
      """;

  private static final String WITH_SEATS =
      """
      select distinct o from OrderRow o left join fetch o.seats
      where o.accountId = ?1 and exists (from SeatRow s where s.order = o and s.seatId in ?2)
      order by o.orderId
      """;

  private static final String LIVE =
      """
      select distinct o from OrderRow o left join fetch o.seats
      where o.accountId = ?1 and o.state not in (CANCELLED, REMOVED)
      """;

  private static final String IN_USE =
      """
      select distinct siteId from OrderRow
      where accountId = ?1 and state not in (CANCELLED, REMOVED)
      """;

  private final OrderEvents events;
  private final Ids ids;

  JpaOrders(OrderEvents events, Ids ids) {
    this.events = events;
    this.ids = ids;
  }

  @Override
  public Optional<Order> find(UUID accountId, UUID orderId) {
    return findByIdOptional(orderId)
        .filter(row -> row.accountId.equals(accountId))
        .map(JpaOrders::order);
  }

  @Override
  public List<Order> findWithNumbers(UUID accountId, Collection<PhoneNumber> numbers) {
    return orders(WITH_NUMBERS, accountId, numbers.stream().map(PhoneNumber::e164).toList());
  }

  @Override
  public boolean isAnyInUse(UUID accountId, Collection<PhoneNumber> numbers) {
    return getEntityManager()
            .createQuery(IN_USE_OR_CHOSEN, Long.class)
            .setParameter(1, accountId)
            .setParameter(2, numbers.stream().map(PhoneNumber::e164).toList())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Order> findWithSeats(UUID accountId, Collection<UUID> seatIds) {
    return orders(WITH_SEATS, accountId, seatIds);
  }

  @Override
  public List<Order> findLive(UUID accountId) {
    return orders(LIVE + "order by o.orderId", accountId);
  }

  @Override
  public List<Order> findLiveAt(UUID accountId, UUID siteId) {
    return orders(LIVE + "and o.siteId = ?2 order by o.orderId", accountId, siteId);
  }

  @Override
  public Set<UUID> sitesInUse(UUID accountId) {
    return getEntityManager()
        .createQuery(IN_USE, UUID.class)
        .setParameter(1, accountId)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Order> findToWatchForUpdateOfAnyAccount(UUID orderId, Instant now) {
    return Skip.locked(find("orderId = ?1 and nextLook <= ?2", orderId, now))
        .firstResultOptional()
        .map(JpaOrders::order);
  }

  @Override
  public void add(Order order) {
    var row = new OrderRow();
    row.update(order);
    persist(row);
    tell(order);
  }

  @Override
  public void save(Order order) {
    findById(order.id()).update(order);
    tell(order);
  }

  private List<Order> orders(String query, Object... parameters) {
    return find(query, parameters).stream().map(JpaOrders::order).toList();
  }

  private static Order order(OrderRow row) {
    return Order.from(row.toSnapshot());
  }

  private void tell(Order order) {
    order
        .takeMilestones()
        .forEach(milestone ->
            getEntityManager().persist(MilestoneRow.of(ids.next(), order.id(), milestone)));
    events.publish(order);
  }
}
