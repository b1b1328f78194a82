package com.ooma.office.testing.architecture.offender.hidden.adapter.in.rest;

public class OffendingResource {}
