package com.ooma.office.provisioning.domain.phone;

/// What phones travel in.
public record Parcel(String service, String trackingNumber) {}
