package com.ooma.office.testing.architecture.offender.kerneldeadletters.messaging.runtime;

import com.ooma.office.testing.architecture.offender.kerneldeadletters.messaging.deadletter.DeadLetters;

public class Meters {
  DeadLetters deadLetters;
}
