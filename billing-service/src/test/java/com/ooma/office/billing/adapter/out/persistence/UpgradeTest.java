package com.ooma.office.billing.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.migration.FormerSchema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A database that was in use before prices were kept goes on with what it had.
class UpgradeTest {

  private static final String USED =
      """
      INSERT INTO subscription
        (account_id, legal_name, siren, billing_address, sealed_card, customer_since, anchor, next_period_start)
      VALUES ('00000000-0000-0000-0000-00000000000a', 'Lumen', '123456782', '{}', '\\x00', now(), '2026-01-10',
        '2026-01-10');
      INSERT INTO subscription (account_id) VALUES ('00000000-0000-0000-0000-00000000000b');
      INSERT INTO item (account_id, place, product, seat_id, starts_on, ends_on)
      VALUES ('00000000-0000-0000-0000-00000000000a', 0, 'SEAT', gen_random_uuid(), '2026-01-10', NULL),
        ('00000000-0000-0000-0000-00000000000a', 1, 'SEAT', gen_random_uuid(), NULL, '1970-01-01'),
        ('00000000-0000-0000-0000-00000000000a', 2, 'INTERNATIONAL_PLAN', NULL, '2026-01-10', NULL),
        ('00000000-0000-0000-0000-00000000000a', 3, 'ADDITIONAL_NUMBER', NULL, '2026-01-10', '2026-01-12');
      """;

  private static final String BILLED =
      """
      INSERT INTO invoice
      SELECT id, 0, 0, '00000000-0000-0000-0000-00000000000a', 'DRAFT', kind, corrects, false, NULL, NULL, NULL,
        start, start + 9, '{}', '{}', '{}', 2000, 1667, 333
      FROM (VALUES
        ('00000000-0000-0000-0000-0000000000f1'::uuid, 'INVOICE', NULL, date '2026-01-10'),
        ('00000000-0000-0000-0000-0000000000f2'::uuid, 'CREDIT_NOTE',
          '00000000-0000-0000-0000-0000000000f1'::uuid, date '2026-02-10')) AS made (id, kind, corrects, start);
      INSERT INTO invoice_line
      SELECT invoice_id, 0, 'SEAT', 'Poste', period_start, period_end, 1, 2000, 2000 FROM invoice;
      UPDATE invoice SET state = 'FINALIZED', number = 'OO-2026-000001', issued_on = period_start,
        due_on = period_start WHERE kind = 'INVOICE';
      UPDATE invoice SET state = 'FINALIZED', number = 'AV-2026-000001', issued_on = period_start,
        due_on = period_start WHERE kind = 'CREDIT_NOTE';
      """;

  @RegisterExtension final FormerSchema former = FormerSchema.of("billing");

  @BeforeEach
  void was_in_use() throws SQLException {
    former.run(USED);
  }

  @Test
  void items_keep_the_price_they_were_sold_at() throws SQLException {
    former.migrateTo("2");

    assertEquals(
        List.of("5000", "5000", "1000", "1000"),
        former.texts("SELECT monthly_ttc_cents FROM item ORDER BY place"));
  }

  @Test
  void customers_may_have_orders_whose_prices_were_not_kept() throws SQLException {
    former.migrateTo("2");

    assertEquals(
        List.of("t", "f"),
        former.texts("SELECT unheard_orders FROM subscription ORDER BY account_id"));
  }

  @Test
  void seats_are_known_before_their_phones_and_departures_before_their_day() throws SQLException {
    former.migrateTo("2");

    former.run(
        """
        INSERT INTO item (account_id, place, product, seat_id, order_id, monthly_ttc_cents)
        VALUES ('00000000-0000-0000-0000-00000000000b', 0, 'SEAT', gen_random_uuid(), gen_random_uuid(), 5501);
        UPDATE subscription SET leaves_on = '2026-01-10', next_period_start = NULL WHERE siren IS NOT NULL;
        """);
    assertThrows(
        SQLException.class,
        () -> former.run("UPDATE subscription SET leaves_on = NULL WHERE siren IS NOT NULL"));
    assertThrows(
        SQLException.class,
        () -> former.run("UPDATE item SET monthly_ttc_cents = NULL WHERE product <> 'SEAT'"));
  }

  @Test
  void what_was_charged_was_charged_from_its_start() throws SQLException {
    former.run("UPDATE item SET charged_until = '2026-02-10' WHERE place = 0");

    former.migrateTo("3");

    assertEquals(
        List.of("2026-01-10"),
        former.texts("SELECT charged_from FROM item WHERE charged_from IS NOT NULL"));
    // a parcel that comes late moves the start beyond what was charged
    former.run(
        "UPDATE item SET delivered_on = '2026-03-01', starts_on = '2026-03-01' WHERE place = 0");
    assertThrows(
        SQLException.class,
        () -> former.run("UPDATE item SET delivered_on = '2026-03-01' WHERE place = 2"));
  }

  @Test
  void a_credit_note_corrects_what_it_said() throws SQLException {
    former.run(BILLED);

    former.migrateTo("4");

    assertEquals(
        List.of("00000000-0000-0000-0000-0000000000f1 2000 1667 333 0"),
        former.texts(
            "SELECT concat_ws(' ', invoice_id, ttc_cents, ht_cents, vat_cents, rounding_cents) FROM correction"));
    assertThrows(SQLException.class, () -> former.run("DELETE FROM correction"));
    // how far it has come may move on, even of one that was wrong
    former.run("UPDATE invoice SET revision = revision + 1");
  }

  @Test
  void other_documents_and_products_have_room() throws SQLException {
    former.run(BILLED);
    former.migrateTo("4");
    var another =
        """
        INSERT INTO invoice (invoice_id, revision, last_sequence, account_id, state, kind, closing, period_start,
          period_end, seller, buyer, mentions, ttc_cents, ht_cents, vat_cents, rounding_cents%s)
        SELECT gen_random_uuid(), 0, 0, account_id, 'DRAFT', 'INVOICE', false, period_start, period_end, seller, buyer,
          mentions, 1833, 1528, 306, -1%s FROM invoice WHERE kind = 'INVOICE' LIMIT 1;
        """;

    former.run(another.formatted(", occasion", ", 'USAGE'"));
    former.run(another.formatted(", occasion", ", 'USAGE'"));
    former.run(
        "INSERT INTO invoice_line SELECT invoice_id, 0, 'CALLS', 'Appels', period_start, period_end, 1, 1833, 1833"
            + " FROM invoice WHERE occasion = 'USAGE'");

    assertThrows(SQLException.class, () -> former.run(another.formatted("", "")));
  }

  @Test
  void what_was_final_before_is_still_to_be_printed() throws SQLException {
    former.run(BILLED);

    former.migrateTo("5");

    assertEquals(
        List.of("00000000-0000-0000-0000-0000000000f1", "00000000-0000-0000-0000-0000000000f2"),
        former.texts("SELECT document_id FROM document WHERE pdf IS NULL ORDER BY document_id"));
    former.run("UPDATE document SET pdf = 'p', xml = 'x', sha256 = encode(sha256('p'), 'hex')");
    assertThrows(SQLException.class, () -> former.run("UPDATE document SET xml = 'y'"));
  }

  @Test
  void money_that_the_platform_knows_of_is_not_reported_again() throws SQLException {
    former.run(BILLED);
    former.migrateTo("26");
    former.run(
        """
        UPDATE document SET pdf = 'p', xml = 'x', sha256 = encode(sha256('p'), 'hex');
        INSERT INTO payment_try (payment_id, place, number, amount_cents, begun_at, ended_at, reference)
        SELECT payment_id, 0, 1, 2000, '2026-01-10T09:00:00Z', '2026-01-10T09:00:01Z', 'ch_1' FROM payment;
        UPDATE einvoice SET deposit = 1, asked = true, flow_id = 'fl_1', deposited_at = '2026-01-10T09:00:00Z',
          reported_at = '2026-01-10T09:01:00Z', next_at = NULL WHERE kind = 'INVOICE';
        INSERT INTO einvoice_status (document_id, place, deposit, status, at, reason)
        SELECT document_id, place, 1, status, '2026-01-10T09:00:00Z', reason FROM einvoice,
          (VALUES (0, 'DEPOSITED', NULL), (1, 'COLLECTED', NULL), (2, 'REFUSED', 'CMD_ERR')) told (place, status, reason)
        WHERE kind = 'INVOICE';
        INSERT INTO refund (refund_id, account_id, invoice_id, cents, state, requested_at, charge, asked, unanswered, ended_at)
        SELECT '00000000-0000-0000-0000-0000000000e1', account_id, invoice_id, 500, 'REFUNDED', '2026-02-10T09:00:00Z',
          'ch_1', true, 0, '2026-02-10T09:00:01Z' FROM payment;
        """);

    former.migrateTo("27");

    assertEquals(
        List.of(
            "charge-1 CHARGED 2000 1", "refund-00000000-0000-0000-0000-0000000000e1 REFUNDED -500"),
        former.texts(
            "SELECT concat_ws(' ', name, kind, cents, deposit) FROM cash_movement ORDER BY name"));
    assertEquals(
        List.of("0 DEPOSITED", "1 REFUSED"),
        former.texts("SELECT concat_ws(' ', place, status) FROM einvoice_status ORDER BY place"));
    assertEquals(
        List.of("t"), former.texts("SELECT next_at <= now() FROM einvoice WHERE kind = 'INVOICE'"));
  }
}
