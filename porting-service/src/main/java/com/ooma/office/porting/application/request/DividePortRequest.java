package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;

/// Ops complete a port with the numbers that answered; the silent ones go on in another request.
@UseCase
public class DividePortRequest {

  public record Command(UUID portRequestId, Actor ops) {}

  private final PortRequests requests;
  private final Ids ids;
  private final Clock clock;

  public DividePortRequest(PortRequests requests, Ids ids, Clock clock) {
    this.requests = requests;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the id of the request in which the others go on
  public UUID handle(Command command) {
    var request =
        requests
            .findOfAnyAccount(command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    var part = request.split(ids.next(), command.ops(), clock.instant());
    requests.save(request);
    requests.add(part);
    return part.id();
  }
}
