package com.ooma.office.testing.architecture.offender.arrows.domain.seat;

import com.ooma.office.testing.architecture.offender.arrows.domain.order.Order;

public record OffendingSeat(Order whose) {}
