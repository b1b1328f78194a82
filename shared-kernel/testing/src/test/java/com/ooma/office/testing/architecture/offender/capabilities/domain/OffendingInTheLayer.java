package com.ooma.office.testing.architecture.offender.capabilities.domain;

public class OffendingInTheLayer {}
