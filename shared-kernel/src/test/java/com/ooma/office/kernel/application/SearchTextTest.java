package com.ooma.office.kernel.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void words_have_no_accents_no_capitals_and_nothing_that_a_query_is_made_of() {
    assertEquals("etudes:* & lumen:* & fils:*", new SearchText(" Études (Lumen)&fils! ").words());
    assertEquals("camille:* & lumen:* & ex:*", new SearchText("camille@lumen.ex").words());
    assertNull(new SearchText("'; :* <->").words());
  }

  @Test
  void a_number_a_mac_and_an_id_are_read_as_people_group_them() {
    assertEquals("+33199000012", new SearchText("01 99 00 00 12").number());
    assertEquals("001565aabb01", new SearchText("00:15:65:AA:BB:01").mac());
    assertEquals("6A123456", new SearchText("6a 123-456").code());
    var id = UUID.randomUUID();
    assertEquals(id, new SearchText(" " + id).id());
  }

  @Test
  void what_it_can_not_mean_it_does_not_mean() {
    var lumen = new SearchText("Atelier Lumen");
    assertNull(lumen.number());
    assertNull(lumen.mac());
    assertNull(lumen.id());
  }
}
