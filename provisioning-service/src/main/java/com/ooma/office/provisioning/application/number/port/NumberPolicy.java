package com.ooma.office.provisioning.application.number.port;

import com.ooma.office.provisioning.domain.number.Grace;

/// What the operator has set about numbers.
public interface NumberPolicy {

  Grace grace();

  /// How many numbers of each area are kept for orders: beyond these there are some to spare.
  int reserve();
}
