package com.ooma.office.testing.architecture.offender.capabilities.application.order.port;

public interface Orders {}
