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

/// A campaign replaces no invoices: what the ledger says of those that were.
class InvoicesAreReplacedTest {

  @Test
  void what_two_people_had_replaced_whole_is_well() {
    assertEquals(List.of(), audit(_ -> {}));
  }

  @Test
  void what_is_lost_doubled_wrong_or_nobodys_is_found() {
    assertEquals(List.of(Kind.LOST), audit(rows -> rows.get("billing.invoice").remove(1)));
    assertEquals(
        List.of(Kind.DOUBLED),
        audit(rows -> rows.get("billing.invoice").add(document("again-2", "INVOICE", "wrong"))));
    assertEquals(
        List.of(Kind.WRONG),
        audit(rows -> rows.get("billing.correction").getFirst().put("ttc_cents", 9_999L)));
    assertEquals(
        List.of(Kind.WRONG),
        audit(rows -> rows.get("billing.replacement").getFirst().put("approved_by", "lea")));
    assertEquals(
        List.of(Kind.WRONG),
        audit(rows -> rows.get("billing.invoice").getLast().put("account_id", "other")));
    assertEquals(
        List.of(Kind.ORPHANED),
        audit(rows -> rows.get("billing.replacement").getFirst().put("state", "PROPOSED")));
  }

  private static List<Kind> audit(Consumer<Map<String, List<JsonObject>>> tampered) {
    var rows = new HashMap<String, List<JsonObject>>();
    rows.put(
        "billing.invoice",
        new ArrayList<>(
            List.of(
                document("wrong", "INVOICE", null),
                document("note", "CREDIT_NOTE", "wrong"),
                document("again", "INVOICE", "wrong"))));
    rows.put(
        "billing.correction",
        List.of(
            new JsonObject()
                .put("credit_note_id", "note")
                .put("invoice_id", "wrong")
                .put("ttc_cents", 5_000L)));
    rows.put(
        "billing.replacement",
        List.of(
            new JsonObject()
                .put("account_id", "lumen")
                .put("invoice_id", "wrong")
                .put("state", "DONE")
                .put("proposed_by", "lea")
                .put("approved_by", "noa")
                .put("credit_note_id", "note")
                .put("new_invoice_id", "again")));
    tampered.accept(rows);
    var findings = new Findings();
    new InvoicesAreReplaced()
        .inspect(
            new Books(new Tables(rows), List.of(), List.of(), List.of(), Set.of(), Map.of()),
            findings);
    return findings.all().stream().map(Finding::kind).toList();
  }

  private static JsonObject document(String id, String kind, String replaces) {
    return new JsonObject()
        .put("invoice_id", id)
        .put("account_id", "lumen")
        .put("kind", kind)
        .put("ttc_cents", 5_000L)
        .put("replaces", replaces);
  }
}
