package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;

/// Ops found a request in order; it goes to the carrier next.
@UseCase
public class ApprovePortRequest {

  public record Command(UUID portRequestId, Actor ops) {}

  private final PortRequests requests;
  private final Clock clock;

  public ApprovePortRequest(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .findOfAnyAccount(command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    request.approve(command.ops(), clock.instant());
    requests.save(request);
  }
}
