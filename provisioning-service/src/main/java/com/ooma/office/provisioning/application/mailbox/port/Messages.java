package com.ooma.office.provisioning.application.mailbox.port;

import com.ooma.office.provisioning.domain.mailbox.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The messages of all mailboxes, without their contents; adding one publishes that it came.
public interface Messages {

  void add(Message message);

  Optional<Message> findForUpdate(UUID accountId, String extension, UUID messageId);

  void save(Message message);

  /// Counts those of a mailbox, to which nobody else adds one until the transaction ends.
  long countForUpdate(UUID accountId, String extension);

  void delete(Message message);

  /// @return the ids of those that are deleted, some of those whose time is over
  List<UUID> deleteExpired(Instant now, int most);

  /// @param extension null for all of the account
  /// @return the ids of those that are deleted
  List<UUID> deleteAll(UUID accountId, @Nullable String extension);
}
