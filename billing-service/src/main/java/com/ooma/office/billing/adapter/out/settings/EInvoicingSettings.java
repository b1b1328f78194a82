package com.ooma.office.billing.adapter.out.settings;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/// Since when we issue electronic invoices: `office.einvoicing.*`.
@ConfigMapping(prefix = "office.einvoicing")
interface EInvoicingSettings {

  LocalDate from();
}
