package com.ooma.office.testing.architecture.offender.kerneldoor.web.api;

import com.ooma.office.testing.architecture.offender.kerneldoor.messaging.deadletter.DeadLetters;

public class DeadLetterResource {
  DeadLetters deadLetters;
}
