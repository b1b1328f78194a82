package com.ooma.office.e2e.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void names_campaigns_seed_and_length() {
    var order = Order.parse("kill-broker", "poison", "--seed", "12", "--minutes", "0.5");

    assertEquals(List.of(Campaign.KILL_BROKER, Campaign.POISON), order.campaigns());
    assertEquals(12, order.seed());
    assertEquals(Duration.ofSeconds(30), order.length());
  }

  @Test
  void begins_when_it_is_told_to() {
    assertEquals("now", Order.parse("calm").clock());
    assertEquals("end-of-year", Order.parse("calm", "--clock", "end-of-year").clock());
  }

  @Test
  void all_are_all() {
    assertEquals(List.of(Campaign.values()), Order.parse("all").campaigns());
  }

  @Test
  void refuses_what_it_does_not_know() {
    assertThrows(IllegalArgumentException.class, Order::parse);
    assertThrows(IllegalArgumentException.class, () -> Order.parse("no-such-campaign"));
    assertThrows(IllegalArgumentException.class, () -> Order.parse("all", "--colour", "red"));
    assertThrows(IllegalArgumentException.class, () -> Order.parse("all", "--seed", "red"));
    assertThrows(IllegalArgumentException.class, () -> Order.parse("all", "--seed"));
  }
}
