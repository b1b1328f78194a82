package com.ooma.office.testing.architecture.offender.domain.application;

public class PlaceOrder {}
