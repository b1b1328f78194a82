package com.ooma.office.testing.architecture.offender.declarations.domain.seat;

public class Seat {}
