package com.ooma.office.porting.domain.rio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RioKeyTest {

  private static final PhoneNumber NUMBER = new PhoneNumber("+33199001234");
  private static final String RIO = "01FA1B2C31EU";

  @Test
  void fits_only_the_number_it_was_made_for() {
    assertTrue(RioKey.fits(RIO, NUMBER));
    assertFalse(RioKey.fits(RIO, new PhoneNumber("+33199001235")));
  }

  @ParameterizedTest
  @CsvSource({"01FA1B2C32EU", "01FA1B2C31FU", "01FA1B2C31EV"})
  void each_character_counts(String rio) {
    assertFalse(RioKey.fits(rio, NUMBER));
  }

  @Test
  void is_checked_without_making_anything() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int fitting = count(1_000); // classes are loaded, and what is measured with is made
    long before = threads.getCurrentThreadAllocatedBytes();

    fitting += count(100_000);

    long made = threads.getCurrentThreadAllocatedBytes() - before;
    assertEquals(101_000, fitting);
    assertTrue(made < 100_000, made + " bytes for 100 000 checks");
  }

  private static int count(int checks) {
    int fitting = 0;
    for (int i = 0; i < checks; i++) {
      if (RioKey.fits(RIO, NUMBER)) {
        fitting++;
      }
    }
    return fitting;
  }
}
