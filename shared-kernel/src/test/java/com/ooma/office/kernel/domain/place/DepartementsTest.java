package com.ooma.office.kernel.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DepartementsTest {

  @Test
  void whoever_borders_is_bordered() {
    for (int one = 1; one <= 95; one++) {
      for (int two = 1; two <= 95; two++) {
        if (one != 20 && two != 20) {
          var first = "%02d".formatted(one);
          var second = "%02d".formatted(two);
          assertEquals(
              Departements.canAgree(first + "000", second + "001"),
              Departements.canAgree(second + "000", first + "001"),
              first + " and " + second);
        }
      }
    }
  }
}
