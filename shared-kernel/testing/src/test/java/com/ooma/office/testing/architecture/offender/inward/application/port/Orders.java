package com.ooma.office.testing.architecture.offender.inward.application.port;

public interface Orders {}
