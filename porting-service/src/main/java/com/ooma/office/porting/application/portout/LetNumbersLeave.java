package com.ooma.office.porting.application.portout;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portout.port.PortOuts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The hour has come at which numbers leave.
@UseCase
public class LetNumbersLeave {

  public record Command(UUID portOutId) {}

  private final PortOuts portOuts;
  private final Clock clock;

  public LetNumbersLeave(PortOuts portOuts, Clock clock) {
    this.portOuts = portOuts;
    this.clock = clock;
  }

  /// Those whose hour has come, the longest waiting first.
  public List<UUID> due(Instant now, int limit) {
    return portOuts.due(now, limit);
  }

  /// @return false if it was not due any more, or another worker is at it
  public boolean handle(Command command) {
    var now = clock.instant();
    var due = portOuts.findDueOfAnyAccount(command.portOutId(), now);
    due.ifPresent(order -> {
      order.leave(now);
      portOuts.save(order);
    });
    return due.isPresent();
  }
}
