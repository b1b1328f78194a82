package com.ooma.office.testing.architecture.offender.application.application;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;

class OffendingContract {
  OrderPlaced event;
}
