package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;

/// A primary member gives a request up, as long as its carrier takes port orders back.
@UseCase
public class CancelPortRequest {

  public record Command(UUID accountId, UUID portRequestId, Actor member) {}

  private final PortRequests requests;
  private final Carriers carriers;
  private final Clock clock;

  public CancelPortRequest(PortRequests requests, Carriers carriers, Clock clock) {
    this.requests = requests;
    this.carriers = carriers;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .find(command.accountId(), command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    request.cancel(command.member(), carriers.cutOff(request.carrier()), clock.instant());
    requests.save(request);
  }
}
