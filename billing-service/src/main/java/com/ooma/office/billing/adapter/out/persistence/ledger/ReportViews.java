package com.ooma.office.billing.adapter.out.persistence.ledger;

import com.ooma.office.billing.application.ledger.FindReports;
import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.domain.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Reports of the books, by the entries that they add up to.
@ApplicationScoped
class ReportViews implements FindReports {

  /// An entry of receivables is of the invoice that its piece names; a credit note's is of the
  /// invoices that it corrects, and what was kept of one and paid another is of both.
  private static final String RECEIVABLES =
      """
      SELECT invoice.account_id, coalesce(legal_name, cast(invoice.account_id AS text)) AS company, number, issued_on, due_on,
        cast(sum(cents) AS bigint) AS cents
      FROM (
        SELECT piece AS number, cents FROM ledger_entry JOIN ledger_posting USING (entry_id)
        WHERE account = '411000' AND day <= :day AND NOT starts_with(piece, 'AV-')
        UNION ALL
        SELECT corrected.number, -correction.ttc_cents
        FROM correction JOIN invoice note ON note.invoice_id = credit_note_id
        JOIN invoice corrected ON corrected.invoice_id = correction.invoice_id
        WHERE note.state <> 'DRAFT' AND note.issued_on <= :day
        UNION ALL
        SELECT unnest(ARRAY[kept.number, paid.number]), unnest(ARRAY[refund_use.cents, -refund_use.cents])
        FROM refund_use JOIN refund USING (refund_id) JOIN invoice kept ON kept.invoice_id = refund.invoice_id
        JOIN invoice paid ON paid.invoice_id = refund_use.invoice_id WHERE paid.issued_on <= :day) part
      JOIN invoice USING (number) JOIN subscription USING (account_id)
      GROUP BY invoice.account_id, legal_name, number, issued_on, due_on HAVING sum(cents) <> 0
      ORDER BY company, invoice.account_id, due_on, number
      """;

  /// There is one rate; a second one would be told apart by the account it is booked on.
  private static final String VAT =
      """
      SELECT 20 AS rate, journal = 'OD' AS prepaid,
        cast(coalesce(-sum(cents) FILTER (WHERE account IN ('706000', '709600')), 0) AS bigint) AS ht,
        cast(coalesce(-sum(cents) FILTER (WHERE account = '445710'), 0) AS bigint) AS vat
      FROM ledger_entry JOIN ledger_posting USING (entry_id)
      WHERE day >= :first AND day < :next AND account IN ('706000', '709600', '445710')
      GROUP BY journal ORDER BY journal DESC
      """;

  /// What is kept of one document and pays another leaves as it comes in.
  private static final String VAT_DUE =
      """
      SELECT 20 AS rate, occasion, cast(sum(cents) AS bigint) AS ttc, without_tax(cast(sum(cents) AS bigint)) AS ht FROM (
        SELECT CASE WHEN kind IN ('REFUNDED', 'CHARGED_BACK') THEN 'REFUND' ELSE 'PAYMENT' END AS occasion, cents
        FROM cash_movement
        WHERE at >= cast(:first AS timestamp) AT TIME ZONE 'Europe/Paris'
          AND at < cast(:next AS timestamp) AT TIME ZONE 'Europe/Paris'
        UNION ALL
        SELECT 'PREPAID_CALL', cents FROM ledger_entry JOIN ledger_posting USING (entry_id)
        WHERE journal = 'OD' AND account = '419100' AND day >= :first AND day < :next) moved
      GROUP BY occasion ORDER BY occasion
      """;

  private static final String SOLD =
      """
      SELECT product, cast(sum(ttc) AS bigint) AS ttc, without_tax(cast(sum(ttc) AS bigint)) AS ht FROM (
        SELECT product, CASE kind WHEN 'INVOICE' THEN line.ttc_cents ELSE -line.ttc_cents END AS ttc
        FROM invoice JOIN invoice_line line USING (invoice_id)
        WHERE state <> 'DRAFT' AND issued_on >= :first AND issued_on < :next
        UNION ALL
        SELECT 'CALLS', posting.cents FROM ledger_entry JOIN ledger_posting posting USING (entry_id)
        WHERE journal = 'OD' AND account = '419100' AND day >= :first AND day < :next) sold
      GROUP BY product ORDER BY product
      """;

  private final EntityManager entities;

  ReportViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Receivable> receivables(LocalDate day) {
    return session()
        .createNativeQuery(RECEIVABLES, ReceivableRow.class)
        .setParameter("day", day)
        .getResultStream()
        .map(ReceivableRow::toView)
        .toList();
  }

  @Override
  public List<TaxedRevenue> vat(YearMonth month) {
    return session()
        .createNativeQuery(VAT, TaxRow.class)
        .setParameter("first", month.atDay(1))
        .setParameter("next", month.plusMonths(1).atDay(1))
        .getResultStream()
        .map(TaxRow::toView)
        .toList();
  }

  @Override
  public List<DueTax> vatDue(YearMonth month) {
    return session()
        .createNativeQuery(VAT_DUE, DueRow.class)
        .setParameter("first", month.atDay(1))
        .setParameter("next", month.plusMonths(1).atDay(1))
        .getResultStream()
        .map(DueRow::toView)
        .toList();
  }

  @Override
  public List<ProductRevenue> revenue(YearMonth month) {
    var sold =
        session()
            .createNativeQuery(SOLD, SoldRow.class)
            .setParameter("first", month.atDay(1))
            .setParameter("next", month.plusMonths(1).atDay(1))
            .getResultStream()
            .map(SoldRow::toView)
            .toList();
    var all = new ArrayList<>(sold);
    var booked = vat(month).stream().map(TaxedRevenue::ht).reduce(Money.ZERO, Money::plus);
    var shown = sold.stream().map(ProductRevenue::ht).reduce(Money.ZERO, Money::plus);
    if (!booked.equals(shown)) {
      all.add(new ProductRevenue(null, Money.ZERO, booked.minus(shown)));
    }
    return List.copyOf(all);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record ReceivableRow(
      UUID accountId,
      String company,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      long cents) {

    Receivable toView() {
      return new Receivable(accountId, company, number, issuedOn, dueOn, new Money(cents));
    }
  }

  record TaxRow(int rate, boolean prepaid, long ht, long vat) {

    TaxedRevenue toView() {
      return new TaxedRevenue(rate, prepaid, new Money(ht), new Money(vat));
    }
  }

  record DueRow(int rate, String occasion, long ttc, long ht) {

    DueTax toView() {
      return new DueTax(
          rate,
          DueTax.Occasion.valueOf(occasion),
          new Money(ttc),
          new Money(ht),
          new Money(ttc - ht));
    }
  }

  record SoldRow(String product, long ttc, long ht) {

    ProductRevenue toView() {
      return new ProductRevenue(
          Product.valueOf(product).invoiceLabel(), new Money(ttc), new Money(ht));
    }
  }
}
