package com.ooma.office.billing.domain.charge;

/// Where invoices are addressed to.
public record PostalAddress(String street, String postalCode, String city) {}
