package com.ooma.office.support.application.privacy.port;

import com.ooma.office.support.domain.privacy.DataAnswer;
import com.ooma.office.support.domain.privacy.DataRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests about people, and what was answered.
public interface DataRequests {

  /// @param openingKey of an export: opens what the services answer
  void add(DataRequest request, @Nullable String openingKey);

  /// Nobody else answers it meanwhile.
  Optional<DataRequest> lock(UUID accountId, UUID requestId);

  /// The same answer again changes nothing.
  void note(UUID requestId, DataAnswer answer);

  /// Whether each service has answered, with all parts.
  boolean isAnswered(UUID requestId);

  void complete(UUID requestId, Instant at);

  /// Forgets what was exported, and the key to it, of at most `limit` requests that were complete
  /// before then, or were never answered in full and made long before.
  ///
  /// @return of how many
  int forgetArchives(Instant completeBefore, Instant madeBefore, int limit);
}
