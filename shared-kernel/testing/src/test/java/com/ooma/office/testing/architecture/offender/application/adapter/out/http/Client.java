package com.ooma.office.testing.architecture.offender.application.adapter.out.http;

public class Client {}
