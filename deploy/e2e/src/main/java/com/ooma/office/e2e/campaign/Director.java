package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.ledger.Ledger;
import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Rest;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.load.Letterbox;
import com.ooma.office.e2e.load.Load;
import com.ooma.office.e2e.proxy.FaultProxy;
import com.ooma.office.local.stack.LocalStack;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Plays campaigns on a stack that runs, each with load and harm at once, then rest, then an audit
/// of all that is there, also of what earlier ones left.
public final class Director {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration QUIET_END = Duration.ofSeconds(3);
  private static final int WORKERS = 12;

  /// Findings of one kind that are printed.
  private static final int ALIKE = 8;

  private final LocalStack stack;
  private final List<FaultProxy> proxies;
  private final Consumer<String> print;
  private final Journal journal = new Journal();
  private final Set<String> poison = new HashSet<>();
  private final Map<String, Instant> takeovers = new HashMap<>();
  private final Letterbox letterbox;
  private Audit before = Audit.NOTHING;
  private int plays;

  public Director(LocalStack stack, List<FaultProxy> proxies, Consumer<String> print) {
    this.stack = stack;
    this.proxies = proxies;
    this.print = print;
    this.letterbox = new Letterbox(journal, stack.settings().mailbox());
  }

  /// @param rate commands a second, at most
  public Outcome play(Campaign campaign, long seed, Duration length, int rate)
      throws InterruptedException, SQLException {
    print.accept(
        "%s, seed %d, %d s, at most %d commands a second"
            .formatted(campaign.id(), seed, length.toSeconds(), rate));
    if (plays == 0) {
      before = audit(); // whoever used the stack before wrote no journal
    }
    var load = new Load(stack, journal, new Load.Shape(seed, plays++, WORKERS, rate, length));
    load.prepare();
    before = before.upTo(journal);
    var random = new SplittableRandom(seed);
    var end = Instant.now().plus(length).minus(QUIET_END);
    var stage = new Stage(stack, proxies, random, end, print);
    Optional<String> trouble;
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          pool.submit(() -> {
            load.run();
            return load;
          });
      trouble = harm(campaign, stage);
      if (!stage.takeovers().isEmpty()) {
        load.lookAgain();
      }
      Thread.sleep(stage.left().plus(QUIET_END));
      load.settle();
      running.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The load failed", e.getCause());
    }
    return audit(campaign, seed, stage, trouble);
  }

  private Optional<String> harm(Campaign campaign, Stage stage) throws InterruptedException {
    try {
      campaign.harm().doTo(stage);
      return Optional.empty();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      print.accept("     the harm itself failed: " + e);
      return Optional.of(e.toString());
    }
  }

  private Outcome audit(Campaign campaign, long seed, Stage stage, Optional<String> trouble)
      throws InterruptedException, SQLException {
    var loadEnded = Instant.now();
    var rest = new Rest(books()).await(PATIENCE);
    if (!rest.isAtRest()) {
      print.accept("     not at rest: " + rest.unrest());
    }
    poison.addAll(stage.poison());
    stage.refused().forEach(address -> Letterbox.noteRefused(journal, address));
    takeovers.putAll(stage.takeovers());
    var audit = audit();
    var outcome =
        new Outcome(campaign.id(), seed, stage.faults(), before, audit, rest, loadEnded, trouble);
    before = audit;
    outcome.findings().stream()
        .collect(Collectors.groupingBy(Finding::kind))
        .values()
        .forEach(alike ->
            alike.stream().limit(ALIKE).forEach(finding -> print.accept("     " + finding)));
    print.accept(Report.of(List.of(outcome)));
    return outcome;
  }

  private Audit audit() throws SQLException {
    letterbox.note();
    var books = books().read(journal, Set.copyOf(poison), Map.copyOf(takeovers));
    return new Audit(books, Ledger.audit(books), books.commands().size());
  }

  private BookReader books() {
    return new BookReader(stack.database(), stack.settings().kafka());
  }
}
