package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.application.usage.FindRefusedRecords;

/// Call records of the topic that can't be taken.
public interface RefusedRecords extends FindRefusedRecords {

  /// Keeps it, unless one of its place is kept.
  void add(View refused);
}
