package com.ooma.office.testing.architecture.offender.mail.adapter.in.rest;

record MemberBody(String name, Address email) {

  record Address(String text) {}
}
