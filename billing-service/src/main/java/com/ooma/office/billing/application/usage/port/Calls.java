package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.domain.prepaid.CallKey;
import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.billing.domain.usage.RatedCall;
import com.ooma.office.kernel.domain.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The calls that were told.
public interface Calls {

  /// Keeps those that were not told before.
  ///
  /// @return which they are
  Set<CallKey> addNew(Collection<RatedCall> calls);

  /// What was told of these calls.
  Map<CallKey, CallRecord> told(Set<CallKey> keys);

  OpenCalls open(UUID accountId);

  /// The same, and nobody else bills them until the transaction ends.
  OpenCalls openForUpdate(UUID accountId);

  /// They are billed, and listed by the document, with numbers as the holder wants them now.
  ///
  /// @param documentId none if the bill came to nothing
  void bill(UUID accountId, List<UUID> callIds, @Nullable UUID documentId);

  /// What the calls cost that documents of the account list.
  Money listed(UUID accountId);

  /// Those that a document lists, in order.
  List<ItemisedCall> listedBy(UUID documentId);
}
