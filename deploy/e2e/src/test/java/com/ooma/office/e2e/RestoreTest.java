package com.ooma.office.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.restore.RestoreDrill;
import com.ooma.office.e2e.restore.RestoreDrill.Outcome;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.restore.ToldEvent;
import com.ooma.office.local.restore.VoidRange;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The database goes back to an earlier moment, as `deploy/runbooks/restore.md` says, on a stack of
/// its own: what was told since then is void everywhere, and nothing else is lost or doubled.
class RestoreTest {

  private static final int GATEWAY = Integer.getInteger("restore.gateway", 23_080);
  private static final int RATE = 8;
  private static final long SEED = 19;
  private static final Set<String> DOCUMENTS = Set.of("InvoiceFinalized", "CreditNoteFinalized");

  private static Outcome outcome;

  @BeforeAll
  static void play() throws Exception {
    var repository = StackOptions.repositoryAround(Path.of(""));
    var options =
        StackOptions.defaults(repository)
            .in(repository.resolve("deploy/e2e/target/restore"))
            .on(new Ports(GATEWAY))
            .startFresh();
    try (var stack = new LocalStack(options, Console.standard(), ServiceCommand::brief)) {
      stack.start();
      outcome = new RestoreDrill(stack, Long.getLong("seed", SEED), RATE).play();
    }
    print();
  }

  @Test
  void nothing_is_lost_doubled_or_wrong_but_what_came_after_the_moment() {
    var findings = new ArrayList<>(outcome.findings());
    findings.remove(gapInTheSeries());

    assertEquals(List.of(), findings);
  }

  /// Numbers of invoices that were told stay used: there are as many fewer invoices.
  private static Finding gapInTheSeries() {
    long lost =
        outcome.plan().lost().stream()
            .filter(event -> DOCUMENTS.contains(event.type()))
            .map(ToldEvent::aggregate)
            .distinct()
            .count();
    int invoices = outcome.books().tables().by("billing.invoice", "number").size();
    return new Finding(
        Finding.Kind.WRONG,
        "the number of invoices in the series is %d instead of %d"
            .formatted(invoices, invoices + lost));
  }

  @Test
  void the_suite_comes_to_rest_by_itself() {
    assertTrue(outcome.rest().isAtRest(), () -> outcome.rest().unrest().toString());
  }

  @Test
  void what_was_told_after_the_moment_is_void_and_named() {
    assertFalse(outcome.plan().lost().isEmpty());
    assertTrue(
        outcome.plan().lost().stream()
            .noneMatch(
                event -> event.publishedAt().isBefore(outcome.plan().moment().minusSeconds(5))),
        () -> outcome.plan().lost().toString());
  }

  @Test
  void an_account_that_was_told_of_in_vain_numbers_on_and_is_heard() {
    var range = voidOfCompany();
    var later =
        outcome.books().events().stream()
            .filter(event -> event.subject().equals(range.aggregate().toString()))
            .filter(event -> event.topic().equals(range.topic()))
            .filter(event -> event.sequence() > range.last())
            .sorted(Comparator.comparing(Event::sequence))
            .toList();

    assertEquals(
        LongStream.range(0, later.size()).map(place -> range.last() + 1 + place).boxed().toList(),
        later.stream().map(Event::sequence).toList());
    // what it ordered may change first
    var described =
        later.stream().filter(event -> event.type().equals("AccountDescribed")).findFirst();
    assertTrue(described.orElseThrow().data().encode().contains("Retrouvé"), later::toString);
  }

  private static VoidRange voidOfCompany() {
    return outcome.plan().voids().stream()
        .filter(range -> range.aggregate().equals(outcome.company()))
        .filter(range -> range.topic().equals("ordering.events"))
        .findFirst()
        .orElseThrow();
  }

  private static void print() {
    System.out.printf(
        "restore to %s: the database in %.1f s, services away for %.1f s%n"
            + "void: %d events of %d aggregates, %s%nforgotten: %d commands, %s%nread again: %s%n",
        outcome.plan().moment(),
        outcome.restore().toMillis() / 1_000.0,
        outcome.away().toMillis() / 1_000.0,
        outcome.plan().lost().size(),
        outcome.plan().voids().size(),
        outcome.plan().lost().stream()
            .collect(Collectors.groupingBy(ToldEvent::type, TreeMap::new, Collectors.counting())),
        outcome.forgotten().size(),
        outcome.forgotten().stream()
            .collect(
                Collectors.groupingBy(entry -> entry.kind(), TreeMap::new, Collectors.counting())),
        outcome.again());
  }
}
