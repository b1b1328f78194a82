package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Keeps what the carrier said to a port order.
@UseCase
public class RecordForwarding {

  public record Command(UUID portRequestId, PortOrders.Answer answer) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordForwarding(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    switch (command.answer()) {
      case PortOrders.Accepted(var reference) -> request.forwarded(reference, clock.instant());
      case PortOrders.NotReached(var problem) -> request.notReached(problem, clock.instant());
    }
    requests.save(request);
  }
}
