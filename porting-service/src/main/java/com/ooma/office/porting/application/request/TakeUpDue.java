package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A worker claims a request whose state wants a call to the outside. The claim is saved before the
/// call and lapses by itself, so a worker that dies loses nothing.
@UseCase
public class TakeUpDue {

  public record Command(UUID portRequestId, Set<PortState> states) {}

  private final PortRequests requests;
  private final Clock clock;

  public TakeUpDue(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /// @return nothing if it was not due in those states any more, or another worker is at it
  public Optional<PortRequest> handle(Command command) {
    var now = clock.instant();
    var due = requests.findDueOfAnyAccount(command.portRequestId(), command.states(), now);
    due.ifPresent(request -> {
      request.takeUp(now);
      requests.save(request);
    });
    return due;
  }
}
