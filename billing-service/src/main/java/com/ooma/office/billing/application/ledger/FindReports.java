package com.ooma.office.billing.application.ledger;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the books say for those who keep ours, answered straight from the tables.
public interface FindReports {

  /// Invoices of which something is owed, or was paid too much, with all entries up to a day, by
  /// company; they add up to what the books have on receivables.
  List<Receivable> receivables(LocalDate day);

  /// The VAT of a month by rate and occasion; together what the books have on VAT.
  List<TaxedRevenue> vat(YearMonth month);

  /// The VAT that a month's money makes due, by rate and occasion: on services it is due as they
  /// are paid. What came in for documents and what left again is what the tax office is told of
  /// them.
  List<DueTax> vatDue(YearMonth month);

  /// What was sold in a month, by product; without tax together what the books have on revenue.
  List<ProductRevenue> revenue(YearMonth month);

  /// @param open negative of what was paid too much
  record Receivable(
      UUID accountId,
      String company,
      String invoiceNumber,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money open) {}

  /// @param prepaid whether it is of calls that were paid beforehand, else of documents
  record TaxedRevenue(int rate, boolean prepaid, Money ht, Money vat) {}

  /// @param ttc negative of what was given back
  record DueTax(int rate, Occasion occasion, Money ttc, Money ht, Money vat) {

    public enum Occasion {
      PAYMENT,
      REFUND,
      PREPAID_CALL
    }
  }

  /// @param product absent of what is between prices without tax and the HT of documents
  record ProductRevenue(@Nullable String product, Money ttc, Money ht) {}
}
