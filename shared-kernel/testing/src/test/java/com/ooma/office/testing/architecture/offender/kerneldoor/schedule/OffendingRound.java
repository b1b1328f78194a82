package com.ooma.office.testing.architecture.offender.kerneldoor.schedule;

import com.ooma.office.testing.architecture.offender.kerneldoor.messaging.outbox.Wakeup;

public class OffendingRound {
  Wakeup wakeup;
}
