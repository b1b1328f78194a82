package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The question which port requests wait for us to do something.
public interface FindDuePortRequests {

  /// Those in one of `states`, the longest waiting first.
  List<UUID> due(Set<PortState> states, Instant now, int limit);

  /// Those at which somebody has to look whether they are late, the longest waiting first.
  List<UUID> watched(Instant now, int limit);

  /// Those with numbers whose calls the voice platform takes, though they were not brought over.
  List<UUID> activatedInVain(int limit);

  /// Those numbers of one request.
  List<PhoneNumber> activatedInVain(UUID portRequestId);
}
