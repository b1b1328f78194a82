package com.ooma.office.testing.architecture.offender.arrows.domain.seat;

public class Seat {}
