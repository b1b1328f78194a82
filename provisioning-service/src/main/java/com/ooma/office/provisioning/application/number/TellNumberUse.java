package com.ooma.office.provisioning.application.number;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.number.port.NumberEvents;
import com.ooma.office.provisioning.application.number.port.UntoldNumbers;

/// Tells the other services which numbers are ours and whose, as far as they don't know: however a
/// number came or changed hands, it is found here by what is stored, and no change is forgotten.
@UseCase
public class TellNumberUse {

  /// Fits well into one message.
  static final int AT_ONCE = 500;

  private final UntoldNumbers untold;
  private final NumberEvents events;

  public TellNumberUse(UntoldNumbers untold, NumberEvents events) {
    this.untold = untold;
    this.events = events;
  }

  /// @return whether there may be more to tell
  public boolean handle() {
    var uses = untold.take(AT_ONCE);
    events.publish(uses);
    return uses.size() == AT_ONCE;
  }
}
