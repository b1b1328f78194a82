package com.ooma.office.kernel.web.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Lets in as many visitors as there are places, and has a few more wait.
///
/// Callers share the places: one caller never has all of them, a free place goes to the caller who
/// has the fewest, and where too many wait, one is sent away of the caller who has the most
/// waiting. So whoever asks for one thing is served beside somebody who asks for a hundred at once.
///
/// Of one caller's, the one who came last goes in first, and the one who came first is sent away:
/// under overload those who are served have hardly waited, instead of everybody having waited for
/// as long as it took.
///
/// A rush is no overload: where nobody waited a moment ago, many more may wait, and longer, since
/// they are served soon. Only a crowd that does not come to its end is one.
final class Gate {

  /// With fewer places there is nothing to keep free for others.
  private static final int FEW = 4;

  private final int places;
  private final int room;
  private final Rush rush;
  private final LongSupplier nanos;
  private final int mostOfOne;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Visitor> waiting = new ArrayDeque<>();
  private final Map<Object, Integer> insideOf = new HashMap<>();
  private int inside;
  private long crowdedSince;

  /// @param places how many may be inside
  /// @param room how many may wait for long
  /// @param nanos the time, as `System.nanoTime`
  Gate(int places, int room, Rush rush, LongSupplier nanos) {
    this.places = places;
    this.room = room;
    this.rush = rush;
    this.nanos = nanos;
    this.mostOfOne = places < FEW ? places : places - places / FEW;
  }

  /// @param lasts how long somebody may have waited all the time before that is overload
  /// @param room how many may wait meanwhile
  record Rush(Duration lasts, int room) {}

  /// Either of [#admit] and [#refuse] is called at most once, from any thread, if [#enter] had the
  /// visitor wait.
  interface Visitor {

    /// Who asks; any number of visitors come in one caller's name.
    Object caller();

    /// A place is taken in the visitor's name.
    void admit();

    /// Others came, and there is no more room to wait.
    void refuse();
  }

  /// @return true if the visitor is inside; else it waits
  boolean enter(Visitor visitor) {
    Visitor crowdedOut = null;
    lock.lock();
    try {
      if (inside < places && mayHaveMore(visitor.caller())) {
        take(visitor.caller());
        return true;
      }
      if (waiting.isEmpty()) {
        crowdedSince = nanos.getAsLong();
      }
      waiting.addLast(visitor);
      if (waiting.size() > (isYoung() ? Math.max(room, rush.room()) : room)) {
        crowdedOut = firstOfTheMost();
        waiting.remove(crowdedOut);
      }
    } finally {
      lock.unlock();
    }
    if (crowdedOut != null) {
      crowdedOut.refuse();
    }
    return false;
  }

  /// Gives a place back that was taken in the name of `caller`, or rather on.
  void leave(Object caller) {
    var next = next(caller);
    if (next != null) {
      next.admit();
    }
  }

  private @Nullable Visitor next(Object leaving) {
    lock.lock();
    try {
      inside--;
      insideOf.computeIfPresent(leaving, (_, has) -> has == 1 ? null : has - 1);
      var next = lastOfTheLeast();
      if (next != null) {
        waiting.remove(next);
        take(next.caller());
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  /// Waits no longer.
  ///
  /// @return false if the visitor was not waiting any more: it is, or will be, admitted or refused
  boolean giveUp(Visitor visitor) {
    lock.lock();
    try {
      return waiting.remove(visitor);
    } finally {
      lock.unlock();
    }
  }

  /// Whether those who wait have only just begun to.
  boolean isRush() {
    lock.lock();
    try {
      return isYoung();
    } finally {
      lock.unlock();
    }
  }

  int inside() {
    lock.lock();
    try {
      return inside;
    } finally {
      lock.unlock();
    }
  }

  private boolean isYoung() {
    return nanos.getAsLong() - crowdedSince < rush.lasts().toNanos();
  }

  private boolean mayHaveMore(Object caller) {
    return has(caller) < mostOfOne;
  }

  private int has(Object caller) {
    return insideOf.getOrDefault(caller, 0);
  }

  private void take(Object caller) {
    inside++;
    insideOf.merge(caller, 1, Integer::sum);
  }

  /// The visitor who came last of those whose caller has the fewest places.
  private @Nullable Visitor lastOfTheLeast() {
    Visitor best = null;
    for (Iterator<Visitor> latest = waiting.descendingIterator(); latest.hasNext(); ) {
      var visitor = latest.next();
      if (mayHaveMore(visitor.caller())
          && (best == null || has(visitor.caller()) < has(best.caller()))) {
        best = visitor;
      }
    }
    return best;
  }

  /// The visitor who came first of the caller with the most waiting.
  private Visitor firstOfTheMost() {
    var waitingOf = new HashMap<Object, Integer>();
    waiting.forEach(visitor -> waitingOf.merge(visitor.caller(), 1, Integer::sum));
    var best = waiting.getFirst();
    int most = 0;
    for (var visitor : waiting) {
      int waits = waitingOf.getOrDefault(visitor.caller(), 0);
      if (waits > most) {
        best = visitor;
        most = waits;
      }
    }
    return best;
  }
}
