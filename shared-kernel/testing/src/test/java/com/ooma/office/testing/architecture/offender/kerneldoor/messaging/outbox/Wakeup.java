package com.ooma.office.testing.architecture.offender.kerneldoor.messaging.outbox;

public class Wakeup {}
