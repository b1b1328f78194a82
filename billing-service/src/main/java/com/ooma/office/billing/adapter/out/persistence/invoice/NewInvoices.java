package com.ooma.office.billing.adapter.out.persistence.invoice;

import static com.ooma.office.kernel.persistence.Columns.array;

import com.ooma.office.kernel.persistence.StoredJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Writes many new invoices and credit notes, each table by one statement. The lines come first:
/// the table takes them only before their invoice is final.
final class NewInvoices {

  private static final String ADD_LINES =
      """
      INSERT INTO invoice_line (invoice_id, place, product, description, days_start, days_end, quantity, unit_ttc_cents,
        ttc_cents, basis)
      SELECT id, place, product, description, days_start, days_end, quantity, unit_cents, cents, cast(basis AS jsonb)
      FROM unnest(:ids, :places, :products, :descriptions, :starts, :ends, :quantities, :unitCents, :cents, :bases)
        AS line (id, place, product, description, days_start, days_end, quantity, unit_cents, cents, basis)
      """;

  private static final String ADD_CORRECTIONS =
      """
      INSERT INTO correction (credit_note_id, place, invoice_id, ttc_cents, ht_cents, vat_cents, rounding_cents)
      SELECT * FROM unnest(:ids, :places, :invoices, :ttc, :ht, :vat, :rounding)
      """;

  private static final String ADD =
      """
      INSERT INTO invoice (invoice_id, revision, last_sequence, account_id, state, kind, corrects, closing, number,
        issued_on, due_on, period_start, period_end, seller, buyer, mentions, ttc_cents, ht_cents, vat_cents, rounding_cents,
        replaces, occasion)
      SELECT id, 0, sequence, account, state, kind, corrects, closing, number, issued_on, due_on, period_start, period_end,
        cast(seller AS jsonb), cast(buyer AS jsonb), cast(mentions AS jsonb), ttc, ht, vat, rounding,
        replaces, CASE WHEN replaces IS NULL THEN 'PERIOD' ELSE 'REPLACEMENT' END
      FROM unnest(:ids, :sequences, :accounts, :states, :kinds, :corrects, :closing, :numbers, :issued, :due, :starts, :ends,
          :sellers, :buyers, :mentions, :ttc, :ht, :vat, :rounding, :replaces)
        AS fresh (id, sequence, account, state, kind, corrects, closing, number, issued_on, due_on, period_start, period_end,
          seller, buyer, mentions, ttc, ht, vat, rounding, replaces)
      """;

  private final Session session;

  /// All invoices of a run name the same seller and have the same mentions.
  private final Map<Object, String> written = new HashMap<>();

  NewInvoices(Session session) {
    this.session = session;
  }

  void addParts(List<InvoiceRow> invoices) {
    addLines(invoices);
    addCorrections(invoices);
  }

  private void addLines(List<InvoiceRow> invoices) {
    var lines = new ArrayList<Part<InvoiceLineRow>>();
    invoices.forEach(invoice -> addParts(lines, invoice, invoice.lines));
    session
        .createNativeMutationQuery(ADD_LINES)
        .setParameter("ids", array(lines, Part::of, UUID[]::new))
        .setParameter("places", array(lines, Part::place, Integer[]::new))
        .setParameter("products", array(lines, line -> line.row.product.name(), String[]::new))
        .setParameter("descriptions", array(lines, line -> line.row.description, String[]::new))
        .setParameter("starts", array(lines, line -> line.row.daysStart, LocalDate[]::new))
        .setParameter("ends", array(lines, line -> line.row.daysEnd, LocalDate[]::new))
        .setParameter("quantities", array(lines, line -> line.row.quantity, Integer[]::new))
        .setParameter("unitCents", array(lines, line -> line.row.unitTtcCents, Long[]::new))
        .setParameter("cents", array(lines, line -> line.row.ttcCents, Long[]::new))
        .setParameter("bases", array(lines, line -> json(line.row.basis), String[]::new))
        .executeUpdate();
  }

  private void addCorrections(List<InvoiceRow> invoices) {
    var corrections = new ArrayList<Part<CorrectionRow>>();
    invoices.forEach(invoice -> addParts(corrections, invoice, invoice.corrections));
    if (corrections.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(ADD_CORRECTIONS)
        .setParameter("ids", array(corrections, Part::of, UUID[]::new))
        .setParameter("places", array(corrections, Part::place, Integer[]::new))
        .setParameter(
            "invoices", array(corrections, each -> each.row.invoice.invoiceId, UUID[]::new))
        .setParameter("ttc", array(corrections, each -> each.row.ttcCents, Long[]::new))
        .setParameter("ht", array(corrections, each -> each.row.htCents, Long[]::new))
        .setParameter("vat", array(corrections, each -> each.row.vatCents, Long[]::new))
        .setParameter("rounding", array(corrections, each -> each.row.roundingCents, Long[]::new))
        .executeUpdate();
  }

  void add(List<InvoiceRow> rows) {
    session
        .createNativeMutationQuery(ADD)
        .setParameter("ids", array(rows, row -> row.invoiceId, UUID[]::new))
        .setParameter("sequences", array(rows, row -> row.lastSequence, Long[]::new))
        .setParameter("accounts", array(rows, row -> row.accountId, UUID[]::new))
        .setParameter("states", array(rows, row -> row.state.name(), String[]::new))
        .setParameter("kinds", array(rows, row -> row.kind.name(), String[]::new))
        .setParameter("corrects", array(rows, row -> id(row.corrects), UUID[]::new))
        .setParameter("replaces", array(rows, row -> id(row.replaces), UUID[]::new))
        .setParameter("closing", array(rows, row -> row.closing, Boolean[]::new))
        .setParameter("numbers", array(rows, row -> row.number, String[]::new))
        .setParameter("issued", array(rows, row -> row.issuedOn, LocalDate[]::new))
        .setParameter("due", array(rows, row -> row.dueOn, LocalDate[]::new))
        .setParameter("starts", array(rows, row -> row.periodStart, LocalDate[]::new))
        .setParameter("ends", array(rows, row -> row.periodEnd, LocalDate[]::new))
        .setParameter("sellers", array(rows, row -> once(row.seller), String[]::new))
        .setParameter("buyers", array(rows, row -> json(row.buyer), String[]::new))
        .setParameter("mentions", array(rows, row -> once(row.mentions), String[]::new))
        .setParameter("ttc", array(rows, row -> row.ttcCents, Long[]::new))
        .setParameter("ht", array(rows, row -> row.htCents, Long[]::new))
        .setParameter("vat", array(rows, row -> row.vatCents, Long[]::new))
        .setParameter("rounding", array(rows, row -> row.roundingCents, Long[]::new))
        .executeUpdate();
  }

  private static @Nullable UUID id(@Nullable InvoiceRow other) {
    return other == null ? null : other.invoiceId;
  }

  private static <T> void addParts(List<Part<T>> parts, InvoiceRow invoice, List<T> rows) {
    for (int place = 0; place < rows.size(); place++) {
      parts.add(new Part<>(invoice.invoiceId, place, rows.get(place)));
    }
  }

  private String once(Object value) {
    return written.computeIfAbsent(value, StoredJson::write);
  }

  private static @Nullable String json(@Nullable Object value) {
    return value == null ? null : StoredJson.write(value);
  }

  private record Part<T>(UUID of, int place, T row) {}
}
