package com.ooma.office.testing.architecture.offender.hidden.adapter.out.http;

class Client {}
