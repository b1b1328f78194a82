package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// The hour that the carrier named has come, or that of a reminder two days before it.
@UseCase
public class ProceedWithPort {

  /// The state from which time alone goes on.
  public static final Set<PortState> FROM = Set.of(PortState.FOC_ASSIGNED);

  public record Command(UUID portRequestId) {}

  private final PortRequests requests;
  private final Clock clock;

  public ProceedWithPort(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /// @return false if it was not due any more, or another worker is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = requests.findDueOfAnyAccount(command.portRequestId(), FROM, now);
    due.ifPresent(request -> {
      request.proceed(now);
      requests.save(request);
    });
    return due.isPresent();
  }
}
