package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.Grace;

/// What the operator has set about numbers.
public interface NumberPolicy {

  Grace grace();
}
