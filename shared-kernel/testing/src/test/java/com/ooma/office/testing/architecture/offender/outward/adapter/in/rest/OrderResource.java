package com.ooma.office.testing.architecture.offender.outward.adapter.in.rest;

public class OrderResource {}
