package com.ooma.office.porting.application.testcall.port;

import com.ooma.office.kernel.domain.PhoneNumber;

/// The voice platform, as far as it can call a number to see whether it reaches us.
public interface TestCalls {

  Outcome call(PhoneNumber number);

  /// What came of it.
  sealed interface Outcome {}

  record Placed(boolean answered, String callId) implements Outcome {}

  /// The platform could not be asked, which says nothing about the number.
  record NotPlaced(String problem) implements Outcome {}
}
