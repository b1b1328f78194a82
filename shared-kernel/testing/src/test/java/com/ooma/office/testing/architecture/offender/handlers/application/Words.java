package com.ooma.office.testing.architecture.offender.handlers.application;

public record Words(String text) {}
