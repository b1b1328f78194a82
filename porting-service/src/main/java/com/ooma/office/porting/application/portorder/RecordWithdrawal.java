package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Keeps what the carrier said when a port order was to be taken back.
@UseCase
public class RecordWithdrawal {

  public record Command(UUID portRequestId, PortOrders.WithdrawalAnswer answer) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordWithdrawal(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    switch (command.answer()) {
      case PortOrders.Withdrawn _ -> request.withdrawn(clock.instant());
      case PortOrders.TooLate(var remark) -> request.notWithdrawn(remark, clock.instant());
      case PortOrders.NotReached(var problem) -> request.notReached(problem, clock.instant());
    }
    requests.save(request);
  }
}
