package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.Actor;
import java.time.Clock;
import java.util.UUID;

/// Ops found that numbers which left their carrier can't be had back.
@UseCase
public class LosePortRequest {

  /// @param why as ops found it
  public record Command(UUID portRequestId, String why, Actor ops) {}

  private final PortRequests requests;
  private final Clock clock;

  public LosePortRequest(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request =
        requests
            .findOfAnyAccount(command.portRequestId())
            .orElseThrow(() -> Refused.notFound("port request"));
    request.lose(command.why(), command.ops(), clock.instant());
    requests.save(request);
  }
}
