package com.ooma.office.testing.architecture.offender.arrows.domain.order;

import com.ooma.office.testing.architecture.offender.arrows.domain.seat.Seat;

public record Order(Seat first) {}
