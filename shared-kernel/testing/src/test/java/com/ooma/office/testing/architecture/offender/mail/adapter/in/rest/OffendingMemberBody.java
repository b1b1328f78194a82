package com.ooma.office.testing.architecture.offender.mail.adapter.in.rest;

record OffendingMemberBody(String name, String contactEmail) {}
