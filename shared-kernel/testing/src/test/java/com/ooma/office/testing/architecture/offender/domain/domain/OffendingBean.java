package com.ooma.office.testing.architecture.offender.domain.domain;

import jakarta.inject.Inject;

class OffendingBean {
  @Inject String name;
}
