package com.ooma.office.provisioning.application.emergency.port;

import com.ooma.office.provisioning.domain.emergency.EmergencyAddress;

/// Tells others what became of emergency addresses.
public interface EmergencyEvents {

  void publish(EmergencyAddress address);
}
