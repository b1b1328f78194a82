package com.ooma.office.billing.domain.document;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.invoice.Correction;
import com.ooma.office.billing.domain.invoice.Invoice;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.invoice.Mentions;
import com.ooma.office.billing.domain.invoice.Replaced;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.billing.domain.invoice.Totals;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A final invoice or credit note as it is handed out. The page and the XML are made from it, and
/// neither computes: all amounts are here.
///
/// @param corrects of a credit note; none of an invoice
/// @param replaces the wrong invoice that it stands in for; absent of others
/// @param period the days that it is for
/// @param vatRate in percent, of every line
/// @param calls those that are charged, listed behind the invoice; emergencies are never among them
public record InvoiceDocument(
    InvoiceKind kind,
    String number,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<Corrected> corrects,
    @Nullable Preceding replaces,
    Period period,
    Seller seller,
    Buyer buyer,
    Mentions mentions,
    List<DocumentLine> lines,
    int vatRate,
    Totals totals,
    List<ItemisedCall> calls) {

  /// @param calls those that its line of calls is for
  /// @throws NullPointerException if it is a draft
  public static InvoiceDocument of(Invoice.Snapshot invoice, List<ItemisedCall> calls) {
    var content = invoice.content();
    var issue = Objects.requireNonNull(invoice.issue(), "a draft is handed to nobody");
    return new InvoiceDocument(
        content.kind(),
        issue.number().text(),
        issue.issuedOn(),
        issue.dueOn(),
        content.corrects().stream().map(Corrected::of).toList(),
        Preceding.of(content.replaces()),
        content.period(),
        content.seller(),
        content.buyer(),
        content.mentions(),
        DocumentLine.of(content.lines(), content.totals().ht()),
        TaxedAmount.STANDARD_RATE,
        content.totals(),
        calls);
  }

  /// The invoices that it refers to: those that a credit note corrects, or the wrong one that it is
  /// asked for instead of.
  public List<Preceding> preceding() {
    return corrects.isEmpty() && replaces != null
        ? List.of(replaces)
        : corrects.stream().map(each -> new Preceding(each.number(), each.issuedOn())).toList();
  }

  /// An earlier invoice by what names it.
  public record Preceding(String number, LocalDate issuedOn) {

    static @Nullable Preceding of(@Nullable Replaced wrong) {
      return wrong == null ? null : new Preceding(wrong.number().text(), wrong.issuedOn());
    }
  }

  /// An invoice that a credit note corrects.
  ///
  /// @param givenBack how much of it is given back
  public record Corrected(String number, LocalDate issuedOn, Totals givenBack) {

    static Corrected of(Correction correction) {
      return new Corrected(
          correction.number().text(), correction.issuedOn(), correction.givenBack());
    }
  }
}
