package com.ooma.office.testing.architecture.clean.application.order.port;

import com.ooma.office.testing.architecture.clean.application.order.FindOrders;
import com.ooma.office.testing.architecture.clean.domain.order.Order;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public interface Orders {

  Optional<Order> find(UUID accountId, UUID orderId);

  List<FindOrders.View> viewsOf(UUID accountId);

  Optional<Order> findOfAnyAccount(UUID orderId);

  void save(Order order);
}
