package com.ooma.office.provisioning.application.telephony;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The question for which companies missing additional numbers are to be looked for again.
public interface FindShortOffices {

  /// The longest waiting first.
  List<UUID> due(Instant now, int limit);
}
