package com.ooma.office.kernel.web.admission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Has the large bodies of one caller arrive as far as they fit into its share, and the others
/// after them: whoever sends ten files at once waits for itself, unread, and for nobody else.
final class Turns {

  private final long share;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Object, Line> lines = new HashMap<>();

  /// @param share bytes; no body is larger
  Turns(long share) {
    this.share = share;
  }

  interface Turn {

    Object caller();

    long bytes();

    /// Its turn has come, on any thread.
    void begin();
  }

  /// @return whether it may begin at once; else it waits for its turn
  boolean take(Turn turn) {
    lock.lock();
    try {
      var line = lines.computeIfAbsent(turn.caller(), _ -> new Line());
      if (line.waiting.isEmpty() && line.taken + turn.bytes() <= share) {
        line.taken += turn.bytes();
        return true;
      }
      line.waiting.addLast(turn);
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// It is over, whether or not its turn had come.
  void end(Turn turn) {
    next(turn).forEach(Turn::begin);
  }

  private List<Turn> next(Turn ended) {
    var next = new ArrayList<Turn>();
    lock.lock();
    try {
      var line = lines.get(ended.caller());
      if (line == null) {
        return next;
      }
      if (!line.waiting.remove(ended)) {
        line.taken -= ended.bytes();
      }
      while (!line.waiting.isEmpty() && line.taken + line.waiting.getFirst().bytes() <= share) {
        var first = line.waiting.removeFirst();
        line.taken += first.bytes();
        next.add(first);
      }
      if (line.taken == 0 && line.waiting.isEmpty()) {
        lines.remove(ended.caller());
      }
    } finally {
      lock.unlock();
    }
    return next;
  }

  private static final class Line {

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private long taken;
  }
}
