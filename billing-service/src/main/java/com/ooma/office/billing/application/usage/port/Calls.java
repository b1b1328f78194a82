package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.RatedCall;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The calls that were told.
public interface Calls {

  /// Keeps those that were not told before.
  ///
  /// @return which they are
  Set<CallKey> addNew(Collection<RatedCall> calls);

  /// What was told of these calls.
  Map<CallKey, CallRecord> told(Set<CallKey> keys);
}
