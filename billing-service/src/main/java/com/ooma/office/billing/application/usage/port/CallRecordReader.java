package com.ooma.office.billing.application.usage.port;

import com.ooma.office.billing.domain.usage.CallRecord;
import com.ooma.office.kernel.domain.Refused;

/// How the switch writes a call record.
public interface CallRecordReader {

  /// @throws Refused if it can't be read, or can't be a call
  CallRecord read(String line);
}
