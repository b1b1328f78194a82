package com.ooma.office.provisioning.application.number.port;

import com.ooma.office.provisioning.domain.number.NumberUse;
import java.util.List;

/// Where others hear which numbers are ours, and whose.
public interface NumberEvents {

  void publish(List<NumberUse> uses);
}
