package com.ooma.office.testing.architecture.offender.inward.application.order.port;

public interface Seats {}
