package com.ooma.office.e2e.load.client;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Asks as a good client does: again under the same key until there is an answer, a little later
/// each time. Some clients give up waiting after a moment, press twice, or ask once more after the
/// answer; none of that may change anything.
public final class Caller {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final double IMPATIENT = 0.03;
  private static final double TWICE = 0.03;
  private static final double AGAIN = 0.04;
  private static final UUID NOBODY = new UUID(0, 0);
  private static final long LONGEST_PAUSE = 2_000;

  private final Wire wire;
  private final Journal journal;
  private final ReadWriteLock asking = new ReentrantReadWriteLock(true);
  private volatile Instant giveUp = Instant.MAX;
  private volatile Offer offer;

  public Caller(Wire wire, Journal journal, Offer offer) {
    this.wire = wire;
    this.journal = journal;
    this.offer = offer;
  }

  /// What is not answered by then is left unanswered.
  public void giveUpAt(Instant instant) {
    giveUp = instant;
  }

  /// From now on this can be asked for.
  public void offered(Offer now) {
    offer = now;
  }

  /// Nobody is asked anything when this returns, nor will be until [#goOn].
  public void hold() throws InterruptedException {
    asking.writeLock().lockInterruptibly();
  }

  /// To be called by whoever called [#hold].
  public void goOn() {
    asking.writeLock().unlock();
  }

  /// @return without an answer, and nowhere written down, if there is no such operation
  public Entry ask(Command command, RandomGenerator random) throws InterruptedException {
    asking.readLock().lockInterruptibly();
    try {
      return askUntilAnswered(command, random);
    } finally {
      asking.readLock().unlock();
    }
  }

  private Entry askUntilAnswered(Command command, RandomGenerator random)
      throws InterruptedException {
    var statuses = new ArrayList<Integer>();
    var contradictions = new ArrayList<String>();
    if (!offer.has(command)) {
      return entry(command, statuses, Reply.NONE, contradictions, Instant.now(), Instant.now());
    }
    var twin = pressTwice(command, random);
    var reply = Reply.NONE;
    Instant sent;
    boolean toBeRepeated;
    do {
      sent = Instant.now();
      var patience = patience(random, statuses);
      reply = wire.send(command, patience);
      boolean gaveUp = reply.equals(Reply.NONE) && patience.compareTo(PATIENCE) < 0;
      statuses.add(gaveUp ? Entry.GAVE_UP : reply.status());
      reply.complaint().ifPresent(contradictions::add);
      toBeRepeated = reply.isToBeRepeated() && Instant.now().isBefore(giveUp);
      if (toBeRepeated) {
        pause(statuses.size(), reply, random);
      }
    } while (toBeRepeated);
    var answered = Instant.now();
    compare(reply, twin.join(), contradictions);
    if (reply.isAccepted() && !command.key().isEmpty() && random.nextDouble() < AGAIN) {
      compare(reply, wire.send(command, PATIENCE), contradictions);
    }
    var entry = entry(command, statuses, reply, contradictions, sent, answered);
    if (!command.kind().isQuestion() || !contradictions.isEmpty()) {
      journal.write(entry);
    }
    return entry;
  }

  /// Where each phone on a desk fetches its configuration, by MAC.
  public Map<String, String> phones() throws InterruptedException {
    var command =
        new Command(
            Kind.READ, NOBODY, "", "GET", "/sandbox/phones", Map.of(), null, new JsonObject());
    return wire.send(command, PATIENCE).array().stream()
        .map(JsonObject.class::cast)
        .collect(
            Collectors.toMap(
                phone -> phone.getString("mac"), phone -> phone.getString("configUrl")));
  }

  private CompletableFuture<Reply> pressTwice(Command command, RandomGenerator random) {
    if (command.key().isEmpty() || random.nextDouble() >= TWICE) {
      return CompletableFuture.completedFuture(Reply.NONE);
    }
    var twin = new CompletableFuture<Reply>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            twin.complete(wire.send(command, PATIENCE));
          } catch (InterruptedException | RuntimeException _) {
            twin.complete(Reply.NONE);
          }
        });
    // a client of HTTP waits for the head of an answer no longer than it is told, but for its rest
    return twin.completeOnTimeout(Reply.NONE, 2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static Duration patience(RandomGenerator random, List<Integer> statuses) {
    return statuses.isEmpty() && random.nextDouble() < IMPATIENT
        ? Duration.ofMillis(random.nextInt(1, 40))
        : PATIENCE;
  }

  /// Two final answers to one command are one answer.
  private static void compare(Reply first, Reply second, List<String> contradictions) {
    if (first.isToBeRepeated() || second.isToBeRepeated()) {
      return;
    }
    if (first.status() != second.status() || !first.body().equals(second.body())) {
      contradictions.add(
          "answered by %d %s and by %d %s"
              .formatted(first.status(), first.body(), second.status(), second.body()));
    }
  }

  private static Entry entry(
      Command command,
      List<Integer> statuses,
      Reply reply,
      List<String> contradictions,
      Instant sent,
      Instant answered) {
    return new Entry(
        command.kind(),
        command.account(),
        command.key(),
        command.path(),
        command.request(),
        List.copyOf(statuses),
        reply.json(),
        reply.tag(),
        List.copyOf(contradictions),
        sent,
        answered);
  }

  private static void pause(int attempt, Reply reply, RandomGenerator random)
      throws InterruptedException {
    long backOff = Math.min(LONGEST_PAUSE, 100L << Math.min(attempt, 5));
    long asked = Math.min(LONGEST_PAUSE, reply.retryAfterMillis());
    Thread.sleep(random.nextLong(backOff / 2, backOff) + asked / 2);
  }
}
