package com.ooma.office.testing.architecture.offender.accounts.application.port;

import com.ooma.office.testing.architecture.offender.accounts.domain.Order;
import java.util.Optional;
import java.util.UUID;

interface OffendingOrders {

  Optional<Order> find(UUID orderId);

  Optional<Order> find(UUID accountId, UUID orderId);
}
