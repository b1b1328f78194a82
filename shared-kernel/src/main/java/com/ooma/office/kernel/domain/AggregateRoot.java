package com.ooma.office.kernel.domain;

import java.util.ArrayList;
import java.util.List;

/// A cluster of objects that changes as one, through verbs that check its invariants and record
/// what happened.
///
/// Events are numbered per aggregate, from 1, without gaps and across saves, so that consumers can
/// tell a repeated event from a missing one.
public abstract class AggregateRoot<E extends DomainEvent> {

  private final List<E> unpublished = new ArrayList<>();
  private long lastSequence;

  /// @param lastSequence the number of the last event recorded before this aggregate was loaded; 0
  ///   for a new one
  protected AggregateRoot(long lastSequence) {
    this.lastSequence = lastSequence;
  }

  protected final void record(E event) {
    unpublished.add(event);
    lastSequence++;
  }

  /// Number of the newest event, saved with the aggregate.
  public final long lastSequence() {
    return lastSequence;
  }

  /// Hands over the events recorded since loading, oldest first; called once, by the repository's
  /// save.
  public final Recorded<E> takeEvents() {
    var events = List.copyOf(unpublished);
    unpublished.clear();
    return new Recorded<>(lastSequence - events.size() + 1, events);
  }

  /// Events with consecutive numbers, the first of them `firstSequence`.
  public record Recorded<E>(long firstSequence, List<E> events) {}
}
