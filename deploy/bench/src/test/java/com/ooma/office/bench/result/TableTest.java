package com.ooma.office.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.bench.measure.Costs;
import io.vertx.core.json.JsonArray;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void shows_a_ratio_with_its_spread_and_what_belongs_to_it() {
    var row =
        Row.of("P1", "relay ÷ tool", new Ratio(List.of(0.5, 0.6, 0.61)), "≥ 0.60")
            .with("events/s", 64_000);

    assertTrue(
        Table.of(List.of(row))
            .endsWith(
                "| P1 | relay ÷ tool | **0.60** | 0.50–0.61 | no | ≥ 0.60 | events/s 64 000 |\n"));
  }

  @Test
  void shows_counters_that_are_compared_with_nothing() {
    var row = Row.tracked("P12", "an order").with("events", 3);

    assertTrue(Table.of(List.of(row)).endsWith("| P12 | an order |  |  |  |  | events 3 |\n"));
  }

  @Test
  void keeps_every_pair_in_the_file() {
    var row = Row.of("P1", "relay ÷ tool", new Ratio(List.of(0.5, 0.7)), "");

    var kept = new JsonArray(ResultFile.of(List.of(row))).getJsonObject(0);

    assertEquals(new JsonArray().add(0.5).add(0.7), kept.getJsonArray("pairs"));
    assertEquals(0.6, kept.getDouble("median"), 1e-9);
  }

  @Test
  void adds_up_and_spreads_costs() {
    var costs = new Costs(java.util.Map.of("statements", 40.0));

    assertEquals(
        15.0,
        costs
            .minus(new Costs(java.util.Map.of("statements", 10.0)))
            .times(0.5)
            .byName()
            .get("statements"));
  }
}
