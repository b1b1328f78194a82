package com.ooma.office.kernel.schedule;

import com.ooma.office.kernel.persistence.Faults;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/// Works off what is due, one after the other, each by itself: what fails is logged, does not hold
/// up the rest, and is left to the next round. Several instances may do so at once, as long as each
/// step takes its thing with a lock, passes over what another has, and looks whether it is due
/// still.
///
/// How often rounds begin is `office.due-work.every`, for all services alike.
public final class WorkRound {

  private static final int AT_ONCE = 500;

  /// What is done as a whole.
  private static final int CHUNK = 250;

  private static final int CHUNKS_AT_ONCE = 20;

  /// One computes while the database is busy with the other.
  private static final int WORKERS = 2;

  private final Logger log;
  private final String failure;

  /// @param failure what is logged, with `%s` for the one that failed
  public WorkRound(Logger log, String failure) {
    this.log = log;
    this.failure = failure;
  }

  /// Asks again until nothing was done, since one may be due several times.
  ///
  /// @param due what is due, at most so many
  /// @param step does one of them; false if there was nothing to do
  public void workOff(IntFunction<List<UUID>> due, Predicate<UUID> step) {
    long done;
    do {
      done = due.apply(AT_ONCE).stream().filter(id -> succeeds(step, id)).count();
    } while (done > 0);
  }

  /// The same for what is done many at a time, each chunk as a whole: two workers share them, and
  /// one that fails is done by halves until the thing at fault is alone.
  ///
  /// @param step does some of them in one transaction, and says how many there were to do
  public void workOffInChunks(IntFunction<List<UUID>> due, ToIntFunction<List<UUID>> step) {
    int done;
    do {
      done = work(chunks(due.apply(CHUNK * CHUNKS_AT_ONCE)), step);
    } while (done > 0);
  }

  private static Queue<List<UUID>> chunks(List<UUID> ids) {
    var chunks = new ConcurrentLinkedQueue<List<UUID>>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      chunks.add(ids.subList(from, Math.min(from + CHUNK, ids.size())));
    }
    return chunks;
  }

  private int work(Queue<List<UUID>> chunks, ToIntFunction<List<UUID>> step) {
    if (chunks.size() <= 1) {
      return workOffAll(chunks, step);
    }
    try (var workers = Executors.newFixedThreadPool(WORKERS)) {
      var shares =
          IntStream.range(0, WORKERS)
              .mapToObj(_ -> workers.submit(() -> workOffAll(chunks, step)))
              .toList();
      int done = 0;
      for (var share : shares) {
        done += share.get();
      }
      return done;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private int workOffAll(Queue<List<UUID>> chunks, ToIntFunction<List<UUID>> step) {
    int done = 0;
    for (var chunk = chunks.poll(); chunk != null; chunk = chunks.poll()) {
      done += byHalves(chunk, step);
    }
    return done;
  }

  private int byHalves(List<UUID> chunk, ToIntFunction<List<UUID>> step) {
    var parts = new ArrayDeque<>(List.of(chunk));
    int done = 0;
    while (!parts.isEmpty()) {
      var part = parts.pop();
      try {
        done += step.applyAsInt(part);
      } catch (RuntimeException e) {
        if (part.size() == 1 || Faults.isAway(e)) {
          tell(e, part.getFirst());
        } else {
          log.debugf("A chunk is halved: %s", e.getMessage());
          parts.push(part.subList(part.size() / 2, part.size()));
          parts.push(part.subList(0, part.size() / 2));
        }
      }
    }
    return done;
  }

  /// The same for work that all waits for one thing, such as a mail server: what the first of a
  /// round meets, the others would meet too.
  ///
  /// @param next takes the longest waiting and does it; false if there was none, or it failed
  public static void workOff(BooleanSupplier next) {
    boolean done;
    do {
      done = next.getAsBoolean();
    } while (done);
  }

  private boolean succeeds(Predicate<UUID> step, UUID id) {
    try {
      return step.test(id);
    } catch (RuntimeException e) {
      tell(e, id);
      return false;
    }
  }

  private void tell(RuntimeException fault, UUID id) {
    if (Faults.passes(fault)) {
      log.logf(Faults.loudness(fault), failure + " yet: %s", id, Faults.describe(fault));
    } else {
      log.errorf(fault, failure, id);
    }
  }
}
