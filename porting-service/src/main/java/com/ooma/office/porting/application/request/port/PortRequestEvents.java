package com.ooma.office.porting.application.request.port;

import com.ooma.office.porting.domain.request.PortRequest;

/// Where others hear what happened to a port request.
public interface PortRequestEvents {

  /// Takes the events that `request` recorded since it was loaded.
  void publish(PortRequest request);
}
