package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.fuzz.Fuzz;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every operation of the five documents, asked for good and for bad things. A longer run has more
/// requests or another seed: `-Dtest=FuzzTest -Dfuzz.requests=20000 -Dfuzz.seed=7`.
class FuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 12);
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 600);

  @Test
  void no_request_is_a_fault_of_ours() {
    var ran = Fuzz.against(Suite.stack(), SEED, REQUESTS);

    assertEquals(List.of(), ran.complaints(), () -> "seed " + SEED + ", " + ran.statuses());
    assertTrue(ran.statuses().keySet().stream().anyMatch(status -> status < 300), "some are good");
  }
}
