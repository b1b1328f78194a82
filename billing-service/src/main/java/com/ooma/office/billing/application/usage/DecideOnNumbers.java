package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.CallDisplays;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The holder says whether called numbers are shown in full, on lists and on bills to come.
@UseCase
public class DecideOnNumbers {

  /// @param revision of what was read
  public record Command(
      UUID accountId, boolean fullNumbers, String decidedBy, @Nullable Long revision) {}

  private final CallDisplays displays;
  private final Clock clock;

  public DecideOnNumbers(CallDisplays displays, Clock clock) {
    this.displays = displays;
    this.clock = clock;
  }

  public CallDisplay handle(Command command) {
    if (command.revision() == null) {
      throw Refused.unguarded();
    }
    boolean kept =
        displays.decide(
            command.accountId(),
            command.fullNumbers(),
            command.decidedBy(),
            clock.instant(),
            command.revision());
    if (!kept) {
      throw Refused.stale("Somebody else decided meanwhile: read it again.");
    }
    return displays.find(command.accountId());
  }
}
