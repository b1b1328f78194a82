package com.ooma.office.testing.architecture.offender.arrows.adapter.out.persistence.seat;

import com.ooma.office.testing.architecture.offender.arrows.domain.order.Order;

class OffendingSeatRow {
  Order whose;
}
