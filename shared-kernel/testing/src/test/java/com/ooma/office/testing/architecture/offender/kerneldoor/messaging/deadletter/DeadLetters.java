package com.ooma.office.testing.architecture.offender.kerneldoor.messaging.deadletter;

public class DeadLetters {}
