package com.ooma.office.porting.application.request.port;

import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The port requests. Whoever finds one to change it has it alone until the transaction ends.
/// Saving one publishes what happened to it.
public interface PortRequests {

  Optional<PortRequest> find(UUID accountId, UUID portRequestId);

  /// Those of the account that are not over, for the company's leaving.
  List<PortRequest> findOpen(UUID accountId);

  /// For ops, carriers and our own clockwork.
  Optional<PortRequest> findOfAnyAccount(UUID portRequestId);

  /// The request, if it is in one of `states` and we are to do something by `now`, and no other
  /// worker is at it.
  Optional<PortRequest> findDueOfAnyAccount(UUID portRequestId, Set<PortState> states, Instant now);

  /// @throws com.ooma.office.kernel.domain.Refused if one of its numbers has an open request, or
  ///   one that it replaces is to be replaced by another open request
  void add(PortRequest request);

  /// Saves one that had ended and is open again.
  ///
  /// @throws com.ooma.office.kernel.domain.Refused as for a new one
  void reopen(PortRequest request);

  /// Counts the changes of a request that was found, for `If-Match`.
  long revision(PortRequest request);

  void save(PortRequest request);
}
