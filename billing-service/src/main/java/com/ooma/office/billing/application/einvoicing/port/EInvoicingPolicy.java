package com.ooma.office.billing.application.einvoicing.port;

import java.time.LocalDate;

/// Since when we issue electronic invoices.
public interface EInvoicingPolicy {

  /// Documents issued before are handed to no platform.
  LocalDate from();
}
