package com.ooma.office.testing.architecture.offender.capabilities.application.unheard;

public class OffendingStranger {}
