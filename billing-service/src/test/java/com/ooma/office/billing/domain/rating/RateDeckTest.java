package com.ooma.office.billing.domain.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RateDeckTest {

  @Test
  void the_longest_prefix_holds() {
    var deck = RateDeck.of(Map.of("44", tariff("GB"), "447", tariff("mobile"), "1", tariff("US")));

    assertEquals("GB", deck.find("442079460123").destination());
    assertEquals("mobile", deck.find("447911123456").destination());
    assertEquals("US", deck.find("12125550123").destination());
    assertNull(deck.find("493012345"));
    assertNull(deck.find("4"));
  }

  @Property
  void it_is_the_one_that_a_search_through_all_finds(@ForAll Random chance) {
    var tariffs = new HashMap<String, Tariff>();
    for (int i = chance.nextInt(200); i >= 0; i--) {
      var prefix = digits(chance, 1 + chance.nextInt(5));
      tariffs.put(prefix, tariff(prefix));
    }
    var deck = RateDeck.of(tariffs);

    for (int i = 0; i < 100; i++) {
      var number = digits(chance, 2 + chance.nextInt(8));
      Tariff longest = null;
      for (int end = 1; end <= number.length(); end++) {
        longest = tariffs.getOrDefault(number.substring(0, end), longest);
      }
      assertEquals(longest, deck.find(number), number);
    }
  }

  @Test
  void a_lookup_makes_no_object() {
    var deck = RateDeck.of(Map.of("44", tariff("GB"), "447", tariff("mobile")));
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    lookUp(deck, 1_000);
    long before = thread.getCurrentThreadAllocatedBytes();

    lookUp(deck, 100_000);

    long each = (thread.getCurrentThreadAllocatedBytes() - before) / 100_000;
    assertEquals(0, each);
  }

  private static void lookUp(RateDeck deck, int times) {
    int found = 0;
    for (int i = 0; i < times; i++) {
      found += deck.find("447911123456") == null ? 0 : 1;
    }
    assertTrue(found == times);
  }

  private static String digits(Random chance, int length) {
    var digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + chance.nextInt(4)));
    }
    return digits.toString();
  }

  private static Tariff tariff(String destination) {
    return new Tariff(destination, 0, 10_000, 1, 1, 0);
  }
}
