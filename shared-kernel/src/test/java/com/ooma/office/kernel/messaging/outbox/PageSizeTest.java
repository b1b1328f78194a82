package com.ooma.office.kernel.messaging.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PageSizeTest {

  private final PageSize page = new PageSize();

  @Test
  void shrinks_until_a_page_goes_through_well_within_the_lease() {
    var perEvent = Duration.ofMillis(1);
    for (int pass = 0; pass < 20; pass++) {
      page.took(perEvent.multipliedBy(page.rows()), page.rows());
    }

    assertTrue(page.rows() <= 2_000, "still " + page.rows());
  }

  @Test
  void grows_again_when_full_pages_are_quick() {
    int largest = page.rows();
    page.took(Duration.ofSeconds(10), largest);
    assertEquals(largest / 2, page.rows());

    page.took(Duration.ofMillis(1), 3);
    assertEquals(largest / 2, page.rows(), "a page that was not full says nothing");
    page.took(Duration.ofMillis(1), page.rows());

    assertEquals(largest, page.rows());
  }

  @Test
  void is_never_empty() {
    for (int pass = 0; pass < 100; pass++) {
      page.took(Duration.ofMinutes(1), page.rows());
    }

    assertTrue(page.rows() > 0);
  }
}
