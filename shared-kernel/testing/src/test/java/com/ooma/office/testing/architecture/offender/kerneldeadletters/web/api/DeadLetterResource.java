package com.ooma.office.testing.architecture.offender.kerneldeadletters.web.api;

import com.ooma.office.testing.architecture.offender.kerneldeadletters.messaging.deadletter.DeadLetters;

public class DeadLetterResource {
  DeadLetters deadLetters;
}
