package com.ooma.office.testing.architecture.offender.kernelcircles.messaging.wire;

public class Topics {}
