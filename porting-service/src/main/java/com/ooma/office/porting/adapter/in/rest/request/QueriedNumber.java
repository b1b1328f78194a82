package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import org.jspecify.annotations.Nullable;

/// A number as a query parameter: one that can't be read is told like every other parameter.
final class QueriedNumber {

  private QueriedNumber() {}

  /// @param query E.164, or null if it was not asked for
  static @Nullable PhoneNumber of(@Nullable String query) {
    try {
      return query == null ? null : new PhoneNumber(query);
    } catch (Refused refused) {
      throw Refused.malformed(refused.code(), refused.detail()).at("/number");
    }
  }
}
