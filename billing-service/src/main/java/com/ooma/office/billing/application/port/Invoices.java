package com.ooma.office.billing.application.port;

import com.ooma.office.billing.domain.Invoice;
import java.time.LocalDate;

/// The invoices and their one series of numbers.
public interface Invoices {

  void add(Invoice invoice);

  /// Saving a finalised invoice publishes it.
  void save(Invoice invoice);

  /// The next place in the series: it is given back if the transaction fails, and everybody else
  /// who wants one waits until the transaction ends. So take it last.
  ///
  /// @return with the day of issue, `today` or the day of the place before if that is later
  Invoice.Issue takePlace(LocalDate today);
}
