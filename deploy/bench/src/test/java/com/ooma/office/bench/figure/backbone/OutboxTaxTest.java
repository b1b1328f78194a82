package com.ooma.office.bench.figure.backbone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OutboxTaxTest {

  @Test
  void names_the_parameters_of_the_outbox_insert_by_their_columns() {
    assertEquals(
        "INSERT INTO outbox (event_id, type) SELECT e FROM unnest(:event_id::uuid[],"
            + " :type::text[]);\n",
        OutboxTax.forPgbench(
            "INSERT INTO outbox\n"
                + "  (event_id, type)\n"
                + "SELECT e FROM unnest($1::uuid[], $2::text[])\n",
            5));
  }

  @Test
  void repeats_a_row_of_values_for_each_event() {
    assertEquals(
        "INSERT INTO outbox (event_id, type) VALUES (:event_id, :type), (:event_id, :type);\n",
        OutboxTax.forPgbench("INSERT INTO outbox (event_id, type)\nVALUES ($1, $2)", 2));
  }
}
