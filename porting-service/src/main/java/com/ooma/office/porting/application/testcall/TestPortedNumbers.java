package com.ooma.office.porting.application.testcall;

import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.application.testcall.port.TestCalls;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.enterprise.context.ApplicationScoped;

/// Calls the numbers that were switched, one number at a time. Claim and outcome are each a
/// transaction; the call between them is in none.
@ApplicationScoped
public class TestPortedNumbers {

  private final TakeUpDue takeUpDue;
  private final TestCalls testCalls;
  private final RecordTestCall recordTestCall;

  public TestPortedNumbers(
      TakeUpDue takeUpDue, TestCalls testCalls, RecordTestCall recordTestCall) {
    this.takeUpDue = takeUpDue;
    this.testCalls = testCalls;
    this.recordTestCall = recordTestCall;
  }

  /// @return false if nothing was due
  public boolean next() {
    var due = takeUpDue.handle(PortState.TESTING);
    due.ifPresent(request -> {
      var number = request.nextToTest().orElseThrow();
      recordTestCall.handle(
          new RecordTestCall.Command(request.id(), number, testCalls.call(number)));
    });
    return due.isPresent();
  }
}
