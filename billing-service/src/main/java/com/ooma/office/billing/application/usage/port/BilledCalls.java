package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.billing.domain.usage.OpenCalls;
import com.ooma.office.kernel.domain.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The calls that bills ask for, and the documents that list them.
public interface BilledCalls {

  /// Calls of an account that are on a bill now.
  ///
  /// @param documentId the document that lists them; none if the bill came to nothing
  record Billed(UUID accountId, List<UUID> callIds, @Nullable UUID documentId) {}

  OpenCalls open(UUID accountId);

  /// The same of each account that has any, and nobody else bills them until the transaction ends.
  Map<UUID, OpenCalls> openForUpdate(Collection<UUID> accountIds);

  /// They are billed, and listed by their documents, with numbers as each holder wants them now.
  void bill(List<Billed> billed);

  /// What one document listed is listed by another from now on.
  void listInstead(UUID formerDocumentId, UUID documentId);

  /// What the calls cost that documents of the account list.
  Money listed(UUID accountId);

  /// Those that a document lists, in order.
  List<ItemisedCall> listedBy(UUID documentId);
}
