package com.ooma.office.e2e.restore;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.ledger.Ledger;
import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Rest;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.load.Letterbox;
import com.ooma.office.e2e.load.Load;
import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.restore.Reconciliation;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Takes a base backup and keeps the log while companies ask, goes back to a moment in the midst of
/// it, brings topics and tables together as `deploy/runbooks/restore.md` says, and has companies
/// ask again.
public final class RestoreDrill {

  private static final int WORKERS = 10;
  private static final Duration BEFORE = Duration.ofSeconds(15);
  private static final Duration BEHIND = Duration.ofSeconds(3);
  private static final Duration LOST = Duration.ofSeconds(8);
  private static final Duration AFTERWARDS = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /// All that was told since the base backup is within it, so everything is compared.
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final LocalStack stack;
  private final long seed;
  private final int rate;
  private final Journal journal = new Journal();
  private final SplittableRandom random;

  /// What came of it.
  ///
  /// @param company one that was there before and after
  /// @param plan what was void
  /// @param again how many records each group read a second time
  /// @param forgotten what was answered and is no more
  /// @param restore from the server's end until another one had all of the moment
  /// @param away from the services' end until all of them were ready
  public record Outcome(
      UUID company,
      Reconciliation plan,
      Map<String, Long> again,
      List<Entry> forgotten,
      Duration restore,
      Duration away,
      Rest.Result rest,
      Books books,
      List<Finding> findings) {}

  /// @param stack that nobody used before
  /// @param rate commands a second, at most
  public RestoreDrill(LocalStack stack, long seed, int rate) {
    this.stack = stack;
    this.seed = seed;
    this.rate = rate;
    this.random = new SplittableRandom(seed);
  }

  public Outcome play() throws InterruptedException, SQLException, IOException {
    var postgres = stack.postgres();
    var archive = Files.createDirectories(stack.folder("archive"));
    postgres.archiveTo(archive);
    var load = new Load(stack, journal, shape(0, BEFORE.plus(BEHIND).plus(LOST)));
    load.prepare();
    var backup = stack.folder("backup");
    postgres.backUp(backup);
    var company = new KnownCompany(stack, journal, random);

    var moment = askUntilLost(load, company);
    postgres.finishArchive();
    var ended = Instant.now();
    services().forEach(StackProcess::kill);
    postgres.restore(backup, archive, moment, stack.folder("postgres-restored"));
    var restored = Instant.now();
    var plan = plan(moment);
    var again = apply(plan);
    var lost = new LostTime(moment, Instant.now());
    startServices();
    var back = Instant.now();

    var rest = askAfterwards(company);
    new Letterbox(journal, stack.settings().mailbox()).note();
    var books = books().read(lost.withoutForgotten(journal), Set.of(), Map.of());
    return new Outcome(
        company.account(),
        plan,
        again,
        lost.forgotten(journal),
        Duration.between(ended, restored),
        Duration.between(ended, back),
        rest,
        books,
        Ledger.audit(books));
  }

  /// @return a moment after which everything goes on for a while, and at which nothing of the last
  ///   seconds was published or heard
  private Instant askUntilLost(Load load, KnownCompany company) throws InterruptedException {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          pool.submit(() -> {
            load.run();
            return load;
          });
      Thread.sleep(BEFORE);
      stack.broker().pause();
      Thread.sleep(BEHIND);
      var moment = load.quietMoment().truncatedTo(ChronoUnit.MICROS);
      stack.broker().resume();
      company.nameSite("Perdu");
      Thread.sleep(LOST);
      load.abandon();
      running.get();
      return moment;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The load failed", e.getCause());
    }
  }

  private Rest.Result askAfterwards(KnownCompany company) throws InterruptedException {
    company.nameSite("Retrouvé");
    var load = new Load(stack, journal, shape(1, AFTERWARDS));
    load.prepare();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          pool.submit(() -> {
            load.run();
            return load;
          });
      Thread.sleep(AFTERWARDS);
      load.settle();
      running.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The load failed", e.getCause());
    }
    return new Rest(books()).await(PATIENCE);
  }

  private Reconciliation plan(Instant moment) throws SQLException {
    try (var connection = stack.database().administrator()) {
      return Reconciliation.plan(connection, stack.settings().kafka(), moment, MARGIN);
    }
  }

  /// As soon as the groups know that nobody listens any more.
  private Map<String, Long> apply(Reconciliation plan) throws SQLException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try (var connection = stack.database().administrator()) {
        return plan.apply(connection, stack.settings().kafka());
      } catch (Reconciliation.StillRunning e) {
        if (Instant.now().isAfter(deadline)) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  private void startServices() throws InterruptedException {
    services().forEach(StackProcess::start);
    for (var service : services().toList()) {
      if (!service.awaitReady(PATIENCE)) {
        throw new IllegalStateException(service.name() + " does not come back");
      }
    }
  }

  private Stream<StackProcess> services() {
    return Stream.of(OfficeService.values()).flatMap(service -> stack.instances(service).stream());
  }

  private BookReader books() {
    return new BookReader(stack.database(), stack.settings().kafka());
  }

  private Load.Shape shape(int turn, Duration length) {
    return new Load.Shape(seed, turn, WORKERS, rate, length);
  }
}
