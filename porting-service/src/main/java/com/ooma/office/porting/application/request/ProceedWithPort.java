package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// The hour that the carrier named has come: a request goes on by one step, to PORTING and then to
/// TESTING.
@UseCase
public class ProceedWithPort {

  private final PortRequests requests;
  private final Clock clock;

  public ProceedWithPort(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /// @return false if nothing was due
  public boolean handle() {
    var now = clock.instant();
    var due =
        Stream.of(PortState.FOC_ASSIGNED, PortState.PORTING)
            .map(state -> requests.nextDueOfAnyAccount(state, now))
            .flatMap(Optional::stream)
            .findFirst();
    due.ifPresent(request -> {
      request.proceed(now);
      requests.save(request);
    });
    return due.isPresent();
  }
}
