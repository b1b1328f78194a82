package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;

/// A primary member gives a request up before anybody acted on it.
@UseCase
public class CancelPortRequest {

  public record Command(UUID accountId, UUID portRequestId, Actor member) {}

  private final PortRequests requests;
  private final Clock clock;

  public CancelPortRequest(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .find(command.accountId(), command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    request.cancel(command.member(), clock.instant());
    requests.save(request);
  }
}
