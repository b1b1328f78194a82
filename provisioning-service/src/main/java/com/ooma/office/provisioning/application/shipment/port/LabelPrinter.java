package com.ooma.office.provisioning.application.shipment.port;

import com.ooma.office.provisioning.domain.phone.PhoneUnit;

/// Prints labels for parcels that come back to us.
public interface LabelPrinter {

  /// @return a PDF
  byte[] print(PhoneUnit phone);
}
