package com.ooma.office.provisioning.domain;

/// What phones travel in.
public record Parcel(String service, String trackingNumber) {}
