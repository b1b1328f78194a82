package com.ooma.office.kernel.time;

import com.github.f4b6a3.uuid.UuidCreator;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.domain.BusinessCalendar;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Offers the product's time (Europe/Paris) and identities to whoever asks for a [Clock] or [Ids].
/// Signatures and tokens are judged by the wall clock instead, which no sandbox moves.
@Singleton
public class ProductClock {

  @Produces
  @Singleton
  Clock clock(SandboxClock sandbox) {
    return sandbox.isOn() ? sandbox.ahead() : Clock.system(BusinessCalendar.PARIS);
  }

  @Produces
  @Singleton
  Ids ids() {
    return UuidCreator::getTimeOrderedEpochPlus1;
  }
}
