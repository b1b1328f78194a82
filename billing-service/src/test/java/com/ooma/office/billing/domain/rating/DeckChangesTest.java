package com.ooma.office.billing.domain.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeckChangesTest {

  @Test
  void tells_what_is_new_gone_and_otherwise() {
    var before = Map.of("1", tariff(10), "44", tariff(20), "49", tariff(30));
    var after = Map.of("1", tariff(10), "44", tariff(25), "7", tariff(40));

    var changes = DeckChanges.between(before, after);

    assertEquals(1, changes.added());
    assertEquals(1, changes.removed());
    assertEquals(1, changes.changed());
    assertEquals(1, changes.same());
    assertEquals(
        List.of("44", "49", "7"),
        changes.changes().stream().map(change -> change.prefix()).toList());
  }

  @Property
  void the_changes_lead_from_one_deck_to_the_other(@ForAll Random chance) {
    var before = any(chance);
    var after = any(chance);

    var changes = DeckChanges.between(before, after);

    var led = new HashMap<>(before);
    changes
        .changes()
        .forEach(change -> {
          assertEquals(before.get(change.prefix()), change.before());
          if (change.after() == null) {
            led.remove(change.prefix());
          } else {
            led.put(change.prefix(), change.after());
          }
        });
    assertEquals(after, led);
    assertEquals(after.size(), changes.added() + changes.changed() + changes.same());
    assertTrue(DeckChanges.between(after, after).changes().isEmpty());
  }

  private static Map<String, Tariff> any(Random chance) {
    var rates = new HashMap<String, Tariff>();
    for (int i = chance.nextInt(12); i > 0; i--) {
      rates.put(String.valueOf(chance.nextInt(15)), tariff(chance.nextInt(3)));
    }
    return rates;
  }

  private static Tariff tariff(long minute) {
    return new Tariff("Ailleurs", 0, minute, 1, 1, 0);
  }
}
