package com.ooma.office.testing.architecture.offender.contracts.adapter.in.rest;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;

class OffendingResource {
  OrderPlaced event;
}
