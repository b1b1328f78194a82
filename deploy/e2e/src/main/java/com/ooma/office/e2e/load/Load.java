package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.load.client.Caller;
import com.ooma.office.e2e.load.client.Offer;
import com.ooma.office.e2e.load.client.Pace;
import com.ooma.office.e2e.load.client.Wire;
import com.ooma.office.e2e.load.company.Calendar;
import com.ooma.office.e2e.load.company.Company;
import com.ooma.office.e2e.load.company.Townsfolk;
import com.ooma.office.e2e.load.habit.Habits;
import com.ooma.office.local.stack.LocalStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many companies at once, bounded in rate and time, and repeatable in what they ask: one seed, one
/// sequence of wishes for each company.
public final class Load {

  private static final Duration LONGEST_OVERRUN = Duration.ofMinutes(10);
  private static final Duration SETTLING = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMillis(20);
  private static final int SEATS_A_SECOND = 15;

  private final LocalStack stack;
  private final Shape shape;
  private final Caller caller;
  private final Townsfolk folk;
  private final Calendar calendar;
  private final Programs programs;
  private volatile boolean over;
  private volatile boolean abandoned;

  /// How much of it.
  ///
  /// @param length for which the calendar and the shelves are made
  /// @param turn how many loads the same stack had before; each has things of its own
  /// @param rate commands a second, at most
  public record Shape(long seed, int turn, int workers, int rate, Duration length) {}

  public Load(LocalStack stack, Journal journal, Shape shape) throws InterruptedException {
    this.stack = stack;
    this.shape = shape;
    var wire = new Wire(stack.gateway());
    this.caller = new Caller(wire, journal, Offer.of(stack));
    this.folk =
        new Townsfolk(stack.settings(), caller, journal, new Pace(shape.rate()), shape.turn());
    this.calendar = new Calendar(wire, folk);
    this.programs = Programs.start(journal);
  }

  /// Has programs registered, fills the shelves and plays one company that wants everything; to be
  /// called while all is well.
  public void prepare() throws InterruptedException {
    programs.register(caller, folk.ops(), new SplittableRandom(shape.seed()));
    int seats = (int) (shape.length().toSeconds() * SEATS_A_SECOND);
    new Shelves(caller, folk.ops())
        .fill(
            shape.turn(), Math.clamp(seats, 500, Shelves.MOST), new SplittableRandom(shape.seed()));
    new Shelves(caller, folk.ops()).loadDecks(new SplittableRandom(shape.seed()));
    Habits.doEverything(new Company(folk, new SplittableRandom(shape.seed() - shape.turn() - 1)));
  }

  /// Asks until [#settle] is called, and returns when what was open then is settled.
  public void run() throws InterruptedException {
    var end = Instant.now().plus(shape.length()).plus(LONGEST_OVERRUN);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Future<?>>();
      var seeds = new SplittableRandom(shape.seed() + shape.turn());
      for (int i = 0; i < shape.workers(); i++) {
        var random = seeds.split();
        work.add(submit(pool, () -> work(random, end)));
      }
      var turning = submit(pool, () -> turn());
      for (var one : work) {
        await(one);
      }
      turning.cancel(true);
    }
    folk.voicePlatform().settle();
    if (!abandoned) {
      calendar.finish();
    }
  }

  /// Reads again what can be asked for, once another release is at work.
  public void lookAgain() throws InterruptedException {
    caller.offered(Offer.of(stack));
  }

  /// Faults are over: from now on everybody is answered, or never will be.
  public void settle() {
    over = true;
    caller.giveUpAt(Instant.now().plus(SETTLING));
  }

  /// A moment at which nobody waits for an answer, while all else goes on.
  public Instant quietMoment() throws InterruptedException {
    caller.hold();
    try {
      Thread.sleep(BETWEEN);
      var moment = Instant.now();
      Thread.sleep(BETWEEN);
      return moment;
    } finally {
      caller.goOn();
    }
  }

  /// Nobody asks any more, nor waits: all that is on its way stays where it is.
  public void abandon() {
    abandoned = true;
    over = true;
    caller.giveUpAt(Instant.now());
  }

  private Void work(SplittableRandom random, Instant end) throws InterruptedException {
    var companies = new ArrayList<Company>();
    while (!over && Instant.now().isBefore(end)) {
      if (companies.isEmpty() || random.nextInt(12) == 0) {
        companies.add(new Company(folk, random.split()));
      }
      Habits.step(companies.get(random.nextInt(companies.size())));
    }
    return null;
  }

  private Void turn() throws InterruptedException {
    calendar.run(shape.length());
    return null;
  }

  private static Future<?> submit(ExecutorService pool, Callable<Void> task) {
    return pool.submit(task);
  }

  private static void await(Future<?> work) throws InterruptedException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
