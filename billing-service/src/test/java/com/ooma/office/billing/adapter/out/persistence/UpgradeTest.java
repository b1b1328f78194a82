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
}
