package com.ooma.office.testing.architecture.cleankernel.domain;

public record Money(long cents) {}
