package com.ooma.office.e2e.journal;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// All commands of a campaign. Many write to it at a time.
public final class Journal {

  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

  /// Once for each command, when it is settled or given up.
  public void write(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }
}
