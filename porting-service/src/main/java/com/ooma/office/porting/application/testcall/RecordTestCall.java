package com.ooma.office.porting.application.testcall;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.application.testcall.port.TestCalls;
import com.ooma.office.porting.domain.request.TestCall;
import java.time.Clock;
import java.util.UUID;

/// Keeps what a test call showed; the last one decides the port.
@UseCase
public class RecordTestCall {

  public record Command(UUID portRequestId, TestCall call, TestCalls.Outcome outcome) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordTestCall(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    switch (command.outcome()) {
      case TestCalls.Placed(var answered, var callId) ->
          request.tested(command.call(), answered, callId, clock.instant());
      case TestCalls.NotPlaced(var problem) -> request.notReached(problem, clock.instant());
    }
    requests.save(request);
  }
}
