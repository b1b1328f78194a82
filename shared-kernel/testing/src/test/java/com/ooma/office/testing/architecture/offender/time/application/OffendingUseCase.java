package com.ooma.office.testing.architecture.offender.time.application;

import java.time.LocalDateTime;

class OffendingUseCase {
  LocalDateTime time = LocalDateTime.now();
}
