package com.ooma.office.testing.architecture.cleankernel.messaging;

import com.ooma.office.testing.architecture.cleankernel.contract.ordering.OrderPlaced;

public class Outbox {
  OrderPlaced event;
}
