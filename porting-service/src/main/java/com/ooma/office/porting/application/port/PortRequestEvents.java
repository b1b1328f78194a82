package com.ooma.office.porting.application.port;

import com.ooma.office.porting.domain.PortRequest;

/// Where others hear what happened to a port request.
public interface PortRequestEvents {

  /// Takes the events that `request` recorded since it was loaded.
  void publish(PortRequest request);
}
