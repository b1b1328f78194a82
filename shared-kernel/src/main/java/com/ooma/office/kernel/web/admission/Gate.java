package com.ooma.office.kernel.web.admission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets in as many visitors as there are places, and has a few more wait. The one who came last
/// goes in first, and where too many wait, the one who came first is sent away: under overload
/// those who are served have hardly waited, instead of everybody having waited for as long as it
/// took.
final class Gate {

  private final int places;
  private final int room;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Visitor> waiting = new ArrayDeque<>();
  private int inside;

  /// @param places how many may be inside
  /// @param room how many may wait
  Gate(int places, int room) {
    this.places = places;
    this.room = room;
  }

  /// Either of its methods is called at most once, from any thread, if [#enter] had the visitor
  /// wait.
  interface Visitor {

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
      if (inside < places) {
        inside++;
        return true;
      }
      waiting.addLast(visitor);
      if (waiting.size() > room) {
        crowdedOut = waiting.pollFirst();
      }
    } finally {
      lock.unlock();
    }
    if (crowdedOut != null) {
      crowdedOut.refuse();
    }
    return false;
  }

  /// Gives a place back, or rather on.
  void leave() {
    var next = next();
    if (next != null) {
      next.admit();
    }
  }

  private @Nullable Visitor next() {
    lock.lock();
    try {
      var next = waiting.pollLast();
      if (next == null) {
        inside--;
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

  int inside() {
    lock.lock();
    try {
      return inside;
    } finally {
      lock.unlock();
    }
  }
}
