package com.ooma.office.testing.architecture.offender.kerneldeadletters.messaging.deadletter;

public class DeadLetters {}
