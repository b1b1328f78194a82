package com.ooma.office.testing.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each way to lose something is found by it.
class StoredTest {

  record Desk(String number, int floor) {}

  record Company(String id, Desk desk, List<Desk> desks, @Nullable String motto, long revision) {}

  record Tied(int low, int high) {

    Tied {
      if (low >= high) {
        throw new IllegalArgumentException("the wrong way round");
      }
    }
  }

  private static final Company LUMEN =
      new Company(
          "lumen", new Desk("1", 1), List.of(new Desk("2", 2), new Desk("3", 3)), "fiat lux", 0);
  private static final Company OTHER =
      new Company("other", new Desk("9", 9), List.of(new Desk("8", 8)), "ora et labora", 7);
  private static final Stored<Company> STORED = Stored.of(LUMEN, OTHER, "id");

  @Test
  void a_store_that_keeps_all_passes() {
    STORED.in(new Memory((_, saved) -> saved));
  }

  @Test
  void one_that_takes_a_list_of_the_same_size_for_the_same_list_does_not() {
    assertLost(
        "desks[0].number",
        (kept, saved) ->
            kept.desks().size() == saved.desks().size() ? with(saved, kept.desks()) : saved);
  }

  @Test
  void nor_one_that_never_forgets() {
    assertLost(
        "motto absent",
        (kept, saved) ->
            saved.motto() != null
                ? saved
                : new Company(saved.id(), saved.desk(), saved.desks(), kept.motto(), 0));
  }

  @Test
  void nor_one_that_only_appends() {
    assertLost(
        "desks shorter",
        (kept, saved) ->
            saved.desks().size() < kept.desks().size() ? with(saved, kept.desks()) : saved);
  }

  @Test
  void nor_one_that_writes_in_vain() {
    var eager =
        new Memory((_, saved) -> saved) {
          @Override
          public Object version() {
            return writes;
          }
        };
    assertTrue(failure(() -> STORED.in(eager)).contains("nothing had changed"));
  }

  @Test
  void a_component_that_no_sample_changes_is_named() {
    var lazy = Stored.of(LUMEN, new Company("id", new Desk("9", 1), OTHER.desks(), "m", 0), "id");
    assertEquals(
        "no sample differs from the first in [desk.floor]",
        failure(() -> lazy.in(new Memory((_, saved) -> saved))));
  }

  @Test
  void a_constant_that_does_not_exist_is_named() {
    var mistyped = Stored.of(LUMEN, OTHER, "id", "dsek");
    assertEquals(
        "there is no [dsek] that could be constant",
        failure(() -> mistyped.in(new Memory((_, saved) -> saved))));
  }

  @Test
  void what_a_record_refuses_is_no_change() {
    var refused = List.of(new Tied(1, 4), new Tied(3, 5));
    var paths =
        Change.between(new Tied(1, 2), refused, Set.of()).stream().map(Change::path).toList();
    assertEquals(List.of("high", "high"), paths);
  }

  private static void assertLost(String place, BinaryOperator<Company> store) {
    var failure = failure(() -> STORED.in(new Memory(store)));
    assertTrue(failure.contains(place + " is lost"), failure);
  }

  private static String failure(Runnable check) {
    return assertThrows(AssertionError.class, check::run).getMessage();
  }

  private static Company with(Company company, List<Desk> desks) {
    return new Company(company.id(), company.desk(), desks, company.motto(), 0);
  }

  /// Keeps what `store` makes of what was kept and what is saved.
  private static class Memory implements Stored.Store<Company> {

    private final BinaryOperator<Company> store;
    private Company kept;
    int writes;

    Memory(BinaryOperator<Company> store) {
      this.store = store;
    }

    @Override
    public void add(Company first) {
      kept = first;
    }

    @Override
    public Company load() {
      return kept;
    }

    @Override
    public void save(Company changed) {
      kept = store.apply(kept, changed);
      writes++;
    }

    @Override
    public Object version() {
      return kept;
    }
  }
}
