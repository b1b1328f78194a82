package com.ooma.office.porting.domain.portout;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.rio.Rio;
import com.ooma.office.porting.domain.rio.RioKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number of ours that its company can take to another carrier.
///
/// @param contract the nine characters before the key of its RIO: our prefix, the kind of line, and
///   the company's reference
/// @param until when it can't be taken any more; null while it is in service
public record PortableNumber(
    PhoneNumber number, UUID accountId, String contract, @Nullable Instant until) {

  public Rio rio() {
    return Rio.of(contract + RioKey.of(contract, number), number);
  }

  /// Whether it ended too long ago.
  boolean isGone(Instant now) {
    return until != null && !now.isBefore(until);
  }
}
