package com.ooma.office.testing.architecture.clean.adapter.out.persistence.order;

import com.ooma.office.testing.architecture.clean.application.order.FindOrders;
import com.ooma.office.testing.architecture.clean.application.order.port.Orders;
import com.ooma.office.testing.architecture.clean.domain.order.Order;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JpaOrders implements Orders {

  private final EntityManager entityManager;

  JpaOrders(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Order> find(UUID accountId, UUID orderId) {
    return Optional.empty();
  }

  @Override
  public List<FindOrders.View> viewsOf(UUID accountId) {
    return List.of();
  }

  @Override
  public Optional<Order> findOfAnyAccount(UUID orderId) {
    return Optional.empty();
  }

  @Override
  public void save(Order order) {
    var row = new OrderEntity();
    row.id = order.id();
    entityManager.persist(row);
  }
}
