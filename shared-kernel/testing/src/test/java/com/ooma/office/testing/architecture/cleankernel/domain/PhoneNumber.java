package com.ooma.office.testing.architecture.cleankernel.domain;

public record PhoneNumber(String e164) {}
