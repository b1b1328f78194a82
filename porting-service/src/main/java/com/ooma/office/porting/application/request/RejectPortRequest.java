package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Rejection;
import java.time.Clock;
import java.util.UUID;

/// Ops refuse a request, for one of the reasons the rules allow.
@UseCase
public class RejectPortRequest {

  public record Command(UUID portRequestId, Rejection rejection, Actor ops) {}

  private final PortRequests requests;
  private final Clock clock;

  public RejectPortRequest(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .findOfAnyAccount(command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    request.reject(command.rejection(), command.ops(), clock.instant());
    requests.save(request);
  }
}
