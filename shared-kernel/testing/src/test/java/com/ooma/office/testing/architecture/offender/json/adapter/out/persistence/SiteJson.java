package com.ooma.office.testing.architecture.offender.json.adapter.out.persistence;

record SiteJson(String name, int floor) {}
