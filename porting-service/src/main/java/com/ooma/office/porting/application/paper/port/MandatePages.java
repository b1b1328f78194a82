package com.ooma.office.porting.application.paper.port;

import com.ooma.office.porting.domain.request.PortRequest;

/// Prints mandates.
public interface MandatePages {

  /// @return the mandate of a request as a PDF
  byte[] print(PortRequest.Snapshot request);
}
