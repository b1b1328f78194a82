package com.ooma.office.porting.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.request.port.DepartedAccounts;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// A company left. Its open requests are given up as far as their carriers take orders back; what
/// comes of the others is nobody's.
@UseCase
public class AbandonPorts {

  public record Command(UUID accountId) {}

  private final DepartedAccounts departed;
  private final PortRequests requests;
  private final Carriers carriers;
  private final Clock clock;

  public AbandonPorts(
      DepartedAccounts departed, PortRequests requests, Carriers carriers, Clock clock) {
    this.departed = departed;
    this.requests = requests;
    this.carriers = carriers;
    this.clock = clock;
  }

  public void handle(Command command) {
    var now = clock.instant();
    departed.add(command.accountId(), now);
    for (var request : requests.findOpen(command.accountId())) {
      request.abandon(carriers.cutOff(request.carrier()), now);
      requests.save(request);
    }
  }
}
