package com.ooma.office.testing.architecture.offender.kerneldoor.messaging;

import com.ooma.office.testing.architecture.offender.kerneldoor.messaging.outbox.Wakeup;

public class Outbox {
  Wakeup wakeup;
}
