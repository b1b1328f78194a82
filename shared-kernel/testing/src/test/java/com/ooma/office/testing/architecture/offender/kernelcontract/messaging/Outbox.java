package com.ooma.office.testing.architecture.offender.kernelcontract.messaging;

public class Outbox {}
