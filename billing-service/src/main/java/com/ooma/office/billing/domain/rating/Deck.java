package com.ooma.office.billing.domain.rating;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A deck as it was loaded. It never changes: another one takes its place from a later moment on.
///
/// @param startsAt calls that begin before it are rated by the deck before
/// @param loadedBy the subject of who loaded it
/// @param rates by prefix
public record Deck(
    UUID deckId,
    Plan plan,
    Instant startsAt,
    Instant loadedAt,
    String loadedBy,
    Map<String, Tariff> rates) {}
