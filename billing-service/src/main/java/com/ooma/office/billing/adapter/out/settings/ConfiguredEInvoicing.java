package com.ooma.office.billing.adapter.out.settings;

import com.ooma.office.billing.application.einvoicing.port.EInvoicingPolicy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Since when we issue electronic invoices, as `office.einvoicing.from` says. A service that would
/// begin later than the law has everybody begin does not start.
@Startup
@ApplicationScoped
class ConfiguredEInvoicing implements EInvoicingPolicy {

  /// The last companies begin then, the small ones; large ones had to in 2026 (CGI art. 289 bis).
  private static final LocalDate OBLIGATION = LocalDate.of(2027, 9, 1);

  private final LocalDate from;

  ConfiguredEInvoicing(EInvoicingSettings settings) {
    from = settings.from();
    if (from.isAfter(OBLIGATION)) {
      throw new IllegalArgumentException(
          "office.einvoicing.from is after " + OBLIGATION + ", when every company must have begun");
    }
  }

  @Override
  public LocalDate from() {
    return from;
  }
}
