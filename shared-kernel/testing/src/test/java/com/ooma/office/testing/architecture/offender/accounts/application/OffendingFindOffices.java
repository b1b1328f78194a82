package com.ooma.office.testing.architecture.offender.accounts.application;

import java.util.Optional;
import java.util.UUID;

/// A question is asked on somebody's behalf as much as a port is.
public interface OffendingFindOffices {
  record View(String name) {}

  Optional<View> find(UUID officeId);
}
