package com.ooma.office.billing.domain;

import java.util.List;

/// What a subscription owes for a period that begins.
public record Bill(Period period, Buyer buyer, List<Charge> charges) {}
