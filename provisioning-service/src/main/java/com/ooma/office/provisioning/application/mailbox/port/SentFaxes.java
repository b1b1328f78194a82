package com.ooma.office.provisioning.application.mailbox.port;

import com.ooma.office.provisioning.domain.mailbox.SentFax;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The faxes that users send, without their contents; saving one publishes what came of it.
public interface SentFaxes {

  void add(SentFax fax);

  void save(SentFax fax);

  List<UUID> due(Instant now, int limit);

  /// Nothing if somebody else is at it, or it is not due any more.
  Optional<SentFax> findDueForUpdateOfAnyAccount(UUID faxId, Instant now);

  /// For the voice platform and our own work.
  Optional<SentFax> findForUpdateOfAnyAccount(UUID faxId);

  /// @return the ids of those that are deleted, some of those that were done before
  List<UUID> deleteDoneBefore(Instant moment, int most);

  /// @param extension null for all of the account
  /// @return the ids of those that are deleted
  List<UUID> deleteAll(UUID accountId, @Nullable String extension);
}
