package com.ooma.office.kernel.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a service keeps of a company as a whole, for the company itself: its people, things and
/// history, without what opens anything.
public interface AccountData {

  /// @return JSON objects by kind, such as `SEATS`; of kinds that the company has none of, nothing
  Map<String, List<String>> of(UUID accountId);
}
