package com.ooma.office.billing.domain;

/// Where invoices are addressed to.
public record PostalAddress(String street, String postalCode, String city) {}
