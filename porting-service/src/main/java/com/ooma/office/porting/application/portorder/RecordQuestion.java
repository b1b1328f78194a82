package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Keeps whether the carrier took our question for a day.
@UseCase
public class RecordQuestion {

  public record Command(UUID portRequestId, PortOrders.DayAnswer answer) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordQuestion(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    switch (command.answer()) {
      case PortOrders.Asked _ -> request.askedForDay();
      case PortOrders.NotReached(var problem) -> request.notReached(problem, clock.instant());
    }
    requests.save(request);
  }
}
