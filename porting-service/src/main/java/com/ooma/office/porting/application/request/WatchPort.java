package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Looks whether a port is late or its carrier silent, before the member has to ask.
@UseCase
public class WatchPort {

  public record Command(UUID portRequestId) {}

  private final PortRequests requests;
  private final Clock clock;

  public WatchPort(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /// @return false if there was nothing to look at any more, or another worker is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var watched = requests.findWatchedOfAnyAccount(command.portRequestId(), now);
    watched.ifPresent(request -> {
      request.look(now);
      requests.save(request);
    });
    return watched.isPresent();
  }
}
