package com.ooma.office.testing.architecture.offender.domain.domain;

import com.ooma.office.testing.architecture.offender.domain.application.PlaceOrder;

class OffendingUpward {
  PlaceOrder placeOrder;
}
