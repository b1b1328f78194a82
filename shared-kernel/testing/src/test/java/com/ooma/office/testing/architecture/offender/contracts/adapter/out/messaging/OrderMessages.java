package com.ooma.office.testing.architecture.offender.contracts.adapter.out.messaging;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;

class OrderMessages {
  OrderPlaced event;
}
