package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTest {

  private static final Refused NO_OWN_PHONE =
      Refused.invalid("own-phone", "Each seat comes with a phone.");

  @Test
  void points_at_the_part_to_blame() {
    assertEquals(
        List.of(new Fault("/ownPhone", "Each seat comes with a phone.")),
        NO_OWN_PHONE.at("/ownPhone").faults());
  }

  @Test
  void points_into_the_whole() {
    var refused =
        assertThrows(
            Refused.class,
            () ->
                Refused.within(
                    "/seats/1",
                    () -> {
                      throw NO_OWN_PHONE.at("/ownPhone").showing("most", 7);
                    }));
    assertEquals("/seats/1/ownPhone", refused.faults().getFirst().pointer());
    assertEquals("own-phone", refused.code());
    assertEquals(7, refused.shown().get("most"));
  }
}
