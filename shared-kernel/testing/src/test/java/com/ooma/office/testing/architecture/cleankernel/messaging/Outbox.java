package com.ooma.office.testing.architecture.cleankernel.messaging;

import com.ooma.office.testing.architecture.cleankernel.contract.ordering.OrderPlaced;
import com.ooma.office.testing.architecture.cleankernel.messaging.wire.Topics;

public class Outbox {
  OrderPlaced event;
  Topics topics;
}
