package com.ooma.office.testing.architecture.offender.capabilities.domain.order;

public class Order {}
