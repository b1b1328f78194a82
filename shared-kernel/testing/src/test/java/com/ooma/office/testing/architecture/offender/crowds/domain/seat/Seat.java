package com.ooma.office.testing.architecture.offender.crowds.domain.seat;

public class Seat {}
