package com.ooma.office.kernel.web.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BundlesTest {

  @Test
  void a_thread_from_elsewhere_finds_those_of_the_kernel() {
    var thread = Thread.currentThread();
    var own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      assertTrue(Bundles.find("kernel-details", Locale.FRENCH).isPresent());
      assertFalse(Bundles.find("no-such-details", Locale.FRENCH).isPresent());
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
