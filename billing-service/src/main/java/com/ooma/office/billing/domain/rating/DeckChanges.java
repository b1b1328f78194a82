package com.ooma.office.billing.domain.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a deck makes otherwise than the one before it, so that a slip is seen before it is charged.
///
/// @param changes by prefix, in their order; what stays as it was is not among them
public record DeckChanges(int added, int removed, int changed, int same, List<Change> changes) {

  /// @param before absent of a prefix that is new
  /// @param after absent of one that is gone: a shorter prefix holds from then on, or none
  public record Change(String prefix, @Nullable Tariff before, @Nullable Tariff after) {}

  public static DeckChanges between(Map<String, Tariff> before, Map<String, Tariff> after) {
    var prefixes = new TreeSet<>(before.keySet());
    prefixes.addAll(after.keySet());
    var changes =
        prefixes.stream()
            .filter(prefix -> !Objects.equals(before.get(prefix), after.get(prefix)))
            .map(prefix -> new Change(prefix, before.get(prefix), after.get(prefix)))
            .toList();
    int added = count(changes, change -> change.before() == null);
    int removed = count(changes, change -> change.after() == null);
    return new DeckChanges(
        added,
        removed,
        changes.size() - added - removed,
        prefixes.size() - changes.size(),
        changes);
  }

  private static int count(List<Change> changes, Predicate<Change> which) {
    return (int) changes.stream().filter(which).count();
  }
}
