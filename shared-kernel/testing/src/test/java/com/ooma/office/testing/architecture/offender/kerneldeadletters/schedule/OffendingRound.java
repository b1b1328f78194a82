package com.ooma.office.testing.architecture.offender.kerneldeadletters.schedule;

import com.ooma.office.testing.architecture.offender.kerneldeadletters.messaging.deadletter.DeadLetters;

public class OffendingRound {
  DeadLetters deadLetters;
}
