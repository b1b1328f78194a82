package com.ooma.office.testing.architecture.offender.accounts.application.port;

import com.ooma.office.testing.architecture.offender.accounts.domain.Order;
import java.util.UUID;

interface Warehouse {

  Order orderOfAnyAccount(UUID orderId);

  boolean has(UUID orderId);
}
