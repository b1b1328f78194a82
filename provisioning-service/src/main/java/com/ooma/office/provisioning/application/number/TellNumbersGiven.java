package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.number.port.NumberEvents;
import com.ooma.office.provisioning.application.number.port.UntoldNumbers;
import java.util.UUID;

/// Tells the other services at once which numbers a company was given, within the trace of what it
/// was given them for. What is not told here, [TellNumberUse] finds a little later.
@UseCase
public class TellNumbersGiven {

  private final UntoldNumbers untold;
  private final NumberEvents events;

  public TellNumbersGiven(UntoldNumbers untold, NumberEvents events) {
    this.untold = untold;
    this.events = events;
  }

  public void handle(Command command) {
    events.publish(untold.takeOf(command.accountId(), TellNumberUse.AT_ONCE));
  }

  public record Command(UUID accountId) {}
}
