package com.ooma.office.porting.application.testcall;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.application.testcall.port.TestCalls;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/// Calls one of the numbers of a request that were switched, or has it call somebody outside. Claim
/// and outcome are each a transaction; the call between them is in none.
@UseCase
public class TestPortedNumber {

  public record Command(UUID portRequestId) {}

  private final TakeUpDue takeUpDue;
  private final TestCalls testCalls;
  private final RecordTestCall recordTestCall;

  public TestPortedNumber(TakeUpDue takeUpDue, TestCalls testCalls, RecordTestCall recordTestCall) {
    this.takeUpDue = takeUpDue;
    this.testCalls = testCalls;
    this.recordTestCall = recordTestCall;
  }

  /// @return false if no call was due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due =
        takeUpDue.handle(new TakeUpDue.Command(command.portRequestId(), Set.of(PortState.TESTING)));
    due.ifPresent(request -> {
      var call = request.nextToTest().orElseThrow();
      recordTestCall.handle(new RecordTestCall.Command(request.id(), call, testCalls.place(call)));
    });
    return due.isPresent();
  }
}
