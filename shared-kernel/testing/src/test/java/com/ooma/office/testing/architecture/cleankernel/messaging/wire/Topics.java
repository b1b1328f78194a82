package com.ooma.office.testing.architecture.cleankernel.messaging.wire;

public class Topics {}
