package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.Money;

/// Money that the provider took from a card, or gave back to it, in somebody's books.
///
/// @param key under which we asked for it
/// @param amount negative for what was given back
public record Booking(String key, Money amount) {}
