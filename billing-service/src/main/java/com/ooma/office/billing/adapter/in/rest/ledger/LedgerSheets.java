package com.ooma.office.billing.adapter.in.rest.ledger;

import com.ooma.office.billing.application.ledger.FindReports.DueTax;
import com.ooma.office.billing.application.ledger.FindReports.ProductRevenue;
import com.ooma.office.billing.application.ledger.FindReports.Receivable;
import com.ooma.office.billing.application.ledger.FindReports.TaxedRevenue;
import com.ooma.office.kernel.csv.CsvWriting;
import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reports of the books as spreadsheets that French Excel opens.
final class LedgerSheets {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private LedgerSheets() {}

  /// @param day by which they are so old
  static byte[] receivables(List<Receivable> receivables, LocalDate day) {
    return sheet(
        List.of(
            "Compte",
            "Client",
            "Facture",
            "Date",
            "Échéance",
            "Reste dû TTC (EUR)",
            "Jours de retard",
            "Tranche"),
        receivables,
        each -> {
          long late = Math.max(0, ChronoUnit.DAYS.between(each.dueOn(), day));
          return List.of(
              each.accountId().toString(),
              each.company(),
              each.invoiceNumber(),
              each.issuedOn().format(DAY),
              each.dueOn().format(DAY),
              amount(each.open()),
              Long.toString(late),
              bracket(late));
        });
  }

  static byte[] vat(List<TaxedRevenue> revenue) {
    return sheet(
        List.of("Taux (%)", "Origine", "Base HT (EUR)", "TVA (EUR)"),
        revenue,
        each ->
            List.of(
                Integer.toString(each.rate()),
                each.prepaid() ? "Communications prépayées" : "Factures et avoirs",
                amount(each.ht()),
                amount(each.vat())));
  }

  static byte[] vatDue(List<DueTax> due) {
    return sheet(
        List.of("Taux (%)", "Origine", "Encaissé TTC (EUR)", "Base HT (EUR)", "TVA exigible (EUR)"),
        due,
        each ->
            List.of(
                Integer.toString(each.rate()),
                switch (each.occasion()) {
                  case PAYMENT -> "Encaissements de factures";
                  case REFUND -> "Remboursements et impayés";
                  case PREPAID_CALL -> "Communications prépayées";
                },
                amount(each.ttc()),
                amount(each.ht()),
                amount(each.vat())));
  }

  static byte[] revenue(List<ProductRevenue> revenue) {
    return sheet(
        List.of("Produit", "TTC (EUR)", "HT (EUR)"),
        revenue,
        each ->
            List.of(
                each.product() == null ? "Différences d'arrondi" : each.product(),
                amount(each.ttc()),
                amount(each.ht())));
  }

  private static String bracket(long late) {
    if (late == 0) {
      return "non échu";
    }
    return late <= 30 ? "1-30" : late <= 60 ? "31-60" : late <= 90 ? "61-90" : "plus de 90";
  }

  private static <T> byte[] sheet(
      List<String> heading, List<T> rows, Function<T, List<String>> cells) {
    return CsvWriting.of(Stream.concat(Stream.of(heading), rows.stream().map(cells)).toList());
  }

  private static String amount(Money amount) {
    return amount.amount().toPlainString().replace('.', ',');
  }
}
