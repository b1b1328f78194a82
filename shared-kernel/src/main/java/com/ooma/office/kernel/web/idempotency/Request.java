package com.ooma.office.kernel.web.idempotency;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which request an answer was given to, by its fingerprints.
///
/// @param known of all parts that the instance knew, as 0.9.0 compares them
/// @param sent of the parts that were sent, whatever other parts a release knows; null if an
///   instance of 0.9.0 kept the answer
record Request(byte[] known, byte @Nullable [] sent) {

  boolean isSameAs(Request later) {
    if (sent == null || later.sent == null) {
      return Arrays.equals(known, later.known);
    }
    return Arrays.equals(sent, later.sent);
  }
}
