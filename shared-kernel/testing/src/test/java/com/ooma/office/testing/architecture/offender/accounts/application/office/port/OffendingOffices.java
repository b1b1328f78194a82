package com.ooma.office.testing.architecture.offender.accounts.application.office.port;

import com.ooma.office.testing.architecture.offender.accounts.domain.Office;
import java.util.UUID;

public interface OffendingOffices {
  Office get(UUID officeId);
}
