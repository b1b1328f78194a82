package com.ooma.office.provisioning.application.telephony.port;

import com.ooma.office.provisioning.domain.telephony.Office;

/// Tells the other services what happened to a telephone system, in the transaction that saves it.
/// Only the repository calls this: saving publishes.
public interface OfficeEvents {

  void publish(Office office);
}
