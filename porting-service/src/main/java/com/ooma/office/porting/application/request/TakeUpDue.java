package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Clock;
import java.util.Optional;

/// A worker claims the next request in a state that wants a call to the outside. The claim is saved
/// before the call and lapses by itself, so a worker that dies loses nothing.
@UseCase
public class TakeUpDue {

  private final PortRequests requests;
  private final Clock clock;

  public TakeUpDue(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public Optional<PortRequest> handle(PortState state) {
    var now = clock.instant();
    var due = requests.nextDueOfAnyAccount(state, now);
    due.ifPresent(request -> {
      request.takeUp(now);
      requests.save(request);
    });
    return due;
  }
}
