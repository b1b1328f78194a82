package com.ooma.office.billing.domain.rerating;

import com.ooma.office.billing.domain.usage.RatedCall;
import java.util.Objects;
import java.util.UUID;

/// A call with the price that holds for it so far.
///
/// @param itemId of that price: the call's own, or of the last time that it was rated again
public record PricedCall(UUID itemId, RatedCall rated, Settlement settlement) {

  /// What became of the price.
  public enum Settlement {
    /// No bill has asked for it.
    UNBILLED,
    /// A bill has.
    INVOICED,
    /// The balance paid it.
    PREPAID
  }

  /// Whether the deck says otherwise. What a bill has printed is not printed again for a name.
  public boolean differsFrom(RatedCall now) {
    boolean named =
        settlement != Settlement.UNBILLED || Objects.equals(rated.destination(), now.destination());
    return !rated.ttc().equals(now.ttc())
        || !named
        || (settlement == Settlement.UNBILLED && rated.kind() != now.kind());
  }
}
