package com.ooma.office.provisioning.application.hold.port;

import com.ooma.office.provisioning.domain.number.NumberHold;

/// The holds, as they were granted.
public interface Holds {

  void add(NumberHold hold);
}
