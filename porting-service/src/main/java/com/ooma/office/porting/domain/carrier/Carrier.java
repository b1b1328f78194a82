package com.ooma.office.porting.domain.carrier;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// A carrier with which we exchange port orders, as our people registered it.
///
/// @param name in addresses and requests; it never changes
/// @param rioPrefixes the first two characters of its RIOs; if it has none here, any will do
/// @param endpoint base address of its port orders
/// @param cutOff how long before the hour of a port it takes the order back
/// @param leadDays porting days that it needs at least to port a single line
/// @param revision counts the changes, for `If-Match`
public record Carrier(
    String name,
    String displayName,
    Set<String> rioPrefixes,
    URI endpoint,
    Duration cutOff,
    int leadDays,
    long revision) {

  /// What a carrier may be named.
  public static final String NAME = "[a-z0-9-]{1,40}";

  /// Of a carrier of which nothing else is known.
  public static final Duration USUAL_CUT_OFF = Duration.ofDays(3);
}
