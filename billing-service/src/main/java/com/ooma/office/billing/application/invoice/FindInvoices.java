package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.billing.domain.invoice.InvoiceLine;
import com.ooma.office.billing.domain.invoice.InvoiceState;
import com.ooma.office.billing.domain.invoice.Mentions;
import com.ooma.office.billing.domain.invoice.Replaced;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about invoices, answered straight from the tables; the views are the JSON.
public interface FindInvoices {

  /// @param accountId whose; any account's if null
  Optional<View> find(@Nullable UUID accountId, UUID invoiceId);

  /// Newest first.
  Page<Summary> list(UUID accountId, Page.Request page);

  /// Number and dates are absent on a draft.
  ///
  /// @param voided whether credit notes gave back all of it; the document stays as it is
  record Summary(
      UUID invoiceId,
      @Nullable String number,
      InvoiceState state,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate dueOn,
      Period period,
      Totals totals,
      boolean voided) {}

  /// Number and dates are absent on a draft.
  ///
  /// @param replaces the wrong invoice that it is asked for instead of; absent of others
  /// @param closing whether it is the account's last one, after it left
  /// @param vatRate in percent, of every line
  /// @param voided whether credit notes gave back all of it; the document stays as it is
  record View(
      UUID invoiceId,
      UUID accountId,
      @Nullable String number,
      InvoiceState state,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate dueOn,
      @Nullable ReplacedView replaces,
      boolean closing,
      Period period,
      Seller seller,
      Buyer buyer,
      List<LineView> lines,
      int vatRate,
      Totals totals,
      boolean voided,
      Mentions mentions) {}

  /// A wrong invoice.
  record ReplacedView(UUID invoiceId, String number, LocalDate issuedOn) {

    public static @Nullable ReplacedView of(@Nullable Replaced wrong) {
      return wrong == null
          ? null
          : new ReplacedView(wrong.invoiceId(), wrong.number().text(), wrong.issuedOn());
    }
  }

  /// @param days those the line pays for; all of the invoice's period, or others when seats were
  ///   added or removed since the last one
  /// @param quantity negative for what is given back
  record LineView(
      Product product, String description, Period days, int quantity, Money unitTtc, Money ttc) {

    public static LineView of(InvoiceLine line) {
      return new LineView(
          line.product(),
          line.description(),
          line.days(),
          line.quantity(),
          line.unitTtc(),
          line.ttc());
    }
  }
}
