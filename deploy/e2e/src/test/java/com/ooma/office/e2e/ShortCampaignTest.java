package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.campaign.Campaign;
import com.ooma.office.e2e.campaign.Director;
import com.ooma.office.e2e.campaign.Outcome;
import com.ooma.office.e2e.ledger.TamperedBooks;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A minute of faults of every kind under load, on the stack of the other tests; then the ledger is
/// tampered with. `-Dseed=` plays another one.
class ShortCampaignTest {

  private static final Duration LENGTH = Duration.ofSeconds(40);
  private static final int RATE = 12;

  /// The same wishes and victims in every build; the campaigns are for new ones.
  private static final long SEED = 2_324_977_490L;

  private static Outcome outcome;

  @BeforeAll
  static void play() throws Exception {
    long seed = Long.getLong("seed", SEED);
    outcome =
        new Director(Suite.stack(), List.of(), System.out::println)
            .play(Campaign.MIXED, seed, LENGTH, RATE);
  }

  @Test
  void everything_accepted_has_its_effects_once_and_in_order() {
    assertEquals(List.of(), outcome.findings(), "seed " + outcome.seed());
  }

  @Test
  void the_suite_comes_to_rest_by_itself() {
    assertTrue(outcome.rest().isAtRest(), () -> outcome.rest().unrest().toString());
    assertTrue(outcome.trouble().isEmpty(), outcome::toString);
  }

  @TestFactory
  Stream<DynamicTest> the_ledger_finds_out_what_is_tampered_with() {
    return TamperedBooks.areFoundOut(outcome.books());
  }
}
