package com.ooma.office.e2e.ledger.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Tables;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Finding.Kind;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A short campaign has neither refunds nor kept money: what the ledger says of them.
class MoneyIsReportedTest {

  @Test
  void whatever_moved_is_told_once() {
    assertEquals(List.of(), audit(_ -> {}));
  }

  @Test
  void what_is_missing_doubled_changed_invented_or_not_told_is_found() {
    for (int place = 0; place < 6; place++) {
      int at = place;
      assertEquals(List.of(Kind.LOST), audit(moved -> moved.remove(at)));
      assertEquals(List.of(Kind.DOUBLED), audit(moved -> moved.add(moved.get(at).copy())));
      assertEquals(List.of(Kind.WRONG), audit(moved -> moved.get(at).put("cents", 1L)));
      assertEquals(List.of(Kind.LOST), audit(moved -> moved.get(at).putNull("deposit")));
    }
    assertEquals(
        List.of(Kind.ORPHANED),
        audit(moved -> moved.add(movement("paid", "refund-of-nothing", -5))));
  }

  /// A card paid; some of it went back to the card, some was kept and paid another invoice, of
  /// which the card's bank took a part of the rest back.
  private static List<Kind> audit(Consumer<List<JsonObject>> tampered) {
    var moved =
        new ArrayList<>(
            List.of(
                movement("paid", "charge-1", 5_000),
                movement("paid", "refund-r1", -1_000),
                movement("paid", "balance-r2-other", -700),
                movement("other", "balance-r2", 700),
                movement("other", "charge-1", 4_300),
                movement("other", "chargeback-1", -300)));
    tampered.accept(moved);
    var rows = new HashMap<String, List<JsonObject>>();
    rows.put("billing.cash_movement", moved);
    rows.put(
        "billing.payment",
        List.of(
            row("payment_id", "p", "invoice_id", "paid"),
            row("payment_id", "q", "invoice_id", "other")));
    rows.put(
        "billing.payment_try",
        List.of(
            row("payment_id", "p", "reference", "ch_1")
                .put("number", 1)
                .put("amount_cents", 5_000L),
            row("payment_id", "p").put("number", 2).put("amount_cents", 5_000L),
            row("payment_id", "q", "reference", "ch_2", "charged_back_at", "2026-01-05T10:00:00Z")
                .put("number", 1)
                .put("amount_cents", 4_300L)
                .put("charged_back_cents", 300L)));
    rows.put(
        "billing.refund",
        List.of(
            row("refund_id", "r1", "invoice_id", "paid", "state", "REFUNDED").put("cents", 1_000L),
            row("refund_id", "r2", "invoice_id", "paid", "state", "KEPT").put("cents", 900L)));
    rows.put(
        "billing.refund_use",
        List.of(row("refund_id", "r2", "invoice_id", "other").put("cents", 700L)));
    rows.put(
        "billing.einvoice",
        List.of(
            row("document_id", "paid", "flow_id", "fl_1").put("deposit", 1),
            row("document_id", "other", "flow_id", "fl_2").put("deposit", 1)));
    var findings = new Findings();
    new MoneyIsReported()
        .inspect(
            new Books(new Tables(rows), List.of(), List.of(), List.of(), Set.of(), Map.of()),
            findings);
    return findings.all().stream().map(Finding::kind).toList();
  }

  private static JsonObject movement(String document, String name, long cents) {
    return row("document_id", document, "name", name).put("cents", cents).put("deposit", 1);
  }

  private static JsonObject row(String... columns) {
    var row = new JsonObject();
    for (int column = 0; column < columns.length; column += 2) {
      row.put(columns[column], columns[column + 1]);
    }
    return row;
  }
}
