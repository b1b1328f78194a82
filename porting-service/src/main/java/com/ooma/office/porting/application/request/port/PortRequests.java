package com.ooma.office.porting.application.request.port;

import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The port requests. Whoever finds one to change it has it alone until the transaction ends.
/// Saving one publishes what happened to it.
public interface PortRequests {

  Optional<PortRequest> find(UUID accountId, UUID portRequestId);

  /// For ops, carriers and our own clockwork.
  Optional<PortRequest> findOfAnyAccount(UUID portRequestId);

  /// The request in `state` that has waited longest for us to do something; those that another
  /// worker is busy with are passed over.
  Optional<PortRequest> nextDueOfAnyAccount(PortState state, Instant now);

  /// @throws com.ooma.office.kernel.domain.Refused if one of its numbers has an open request
  void add(PortRequest request);

  void save(PortRequest request);
}
