package com.ooma.office.billing.application.invoice;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Mentions;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.kernel.application.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about final credit notes, answered straight from the tables; the views are the JSON.
public interface FindCreditNotes {

  /// @param accountId whose; any account's if null
  Optional<View> findCreditNote(@Nullable UUID accountId, UUID creditNoteId);

  /// Newest first.
  Page<Summary> listCreditNotes(UUID accountId, Page.Request page);

  /// @param corrects the first of the invoices that it corrects
  /// @param corrections all of them, with what each gives back
  /// @param totals what the account gets back
  record Summary(
      UUID creditNoteId,
      String number,
      LocalDate issuedOn,
      Corrected corrects,
      List<Corrected> corrections,
      Period period,
      Totals totals) {}

  /// An invoice that asked for what is given back.
  ///
  /// @param givenBack how much of it is
  record Corrected(UUID invoiceId, String number, LocalDate issuedOn, Totals givenBack) {}

  /// @param corrects the first of the invoices that it corrects
  /// @param corrections all of them, with what each gives back
  /// @param closing whether it is the account's last one, after it left
  /// @param vatRate in percent, of every line
  /// @param totals what the account gets back
  record View(
      UUID creditNoteId,
      UUID accountId,
      String number,
      LocalDate issuedOn,
      Corrected corrects,
      List<Corrected> corrections,
      boolean closing,
      Period period,
      Seller seller,
      Buyer buyer,
      List<FindInvoices.LineView> lines,
      int vatRate,
      Totals totals,
      Mentions mentions) {}
}
