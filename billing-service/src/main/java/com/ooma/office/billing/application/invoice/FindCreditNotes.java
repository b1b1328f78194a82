package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Mentions;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Questions about final credit notes, answered straight from the tables; the views are the JSON.
public interface FindCreditNotes {

  Optional<View> findCreditNote(UUID accountId, UUID creditNoteId);

  /// For our own staff only.
  Optional<View> findCreditNoteOfAnyAccount(UUID creditNoteId);

  /// Newest first.
  Page<Summary> listCreditNotes(UUID accountId, Page.Request page);

  /// @param totals what the account gets back
  record Summary(
      UUID creditNoteId,
      String number,
      LocalDate issuedOn,
      Corrected corrects,
      Period period,
      TaxedAmount totals) {}

  /// The invoice that asked for what is given back.
  record Corrected(UUID invoiceId, String number, LocalDate issuedOn) {}

  /// @param closing whether it is the account's last one, after it left
  /// @param vatRate in percent, of every line
  /// @param totals what the account gets back
  record View(
      UUID creditNoteId,
      UUID accountId,
      String number,
      LocalDate issuedOn,
      Corrected corrects,
      boolean closing,
      Period period,
      Seller seller,
      Buyer buyer,
      List<FindInvoices.LineView> lines,
      int vatRate,
      TaxedAmount totals,
      Mentions mentions) {}
}
