package com.ooma.office.provisioning.application.port;

import com.ooma.office.provisioning.domain.NumberHold;

/// The holds, as they were granted.
public interface Holds {

  void add(NumberHold hold);
}
