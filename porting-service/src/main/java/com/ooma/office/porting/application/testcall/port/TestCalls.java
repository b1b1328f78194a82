package com.ooma.office.porting.application.testcall.port;

import com.ooma.office.porting.domain.request.TestCall;

/// The voice platform, as far as it can show whether a number reaches us, and reaches others.
public interface TestCalls {

  Outcome place(TestCall call);

  /// What came of it.
  sealed interface Outcome {}

  record Placed(boolean answered, String callId) implements Outcome {}

  /// The platform could not be asked, which says nothing about the number.
  record NotPlaced(String problem) implements Outcome {}
}
