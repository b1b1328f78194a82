package com.ooma.office.testing.architecture.offender.json.domain;

public record Site(String name) {}
