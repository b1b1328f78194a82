package com.ooma.office.testing.architecture.offender.kerneldoor.web.api;

import com.ooma.office.testing.architecture.offender.kerneldoor.messaging.outbox.Wakeup;

public class OffendingResource {
  Wakeup wakeup;
}
