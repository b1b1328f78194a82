package com.ooma.office.testing.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A record that differs from another one in one place.
///
/// @param path where, such as `profile.sites[0].address.street`
record Change<T extends @Nullable Object>(String path, T value) {

  /// All records that are `before` but for one place, where they are as one of `afters` is. Places
  /// are components, down to those of records in records and in the first element of lists; what
  /// may be absent is also absent once, and a list is also shorter and longer once. What a record's
  /// constructor refuses is left out.
  ///
  /// @param constant paths of what never changes
  /// @throws AssertionError if no sample differs from `before` in some place that isn't constant,
  ///   so that a component added later can't be forgotten
  static <T extends Record> List<Change<T>> between(
      T before, List<T> afters, Set<String> constant) {
    var search = new Search(constant, new TreeSet<>(), new TreeSet<>());
    var found =
        afters.stream().flatMap(after -> search.inRecord("", before, after).stream()).toList();
    search.requireCompleteness();
    @SuppressWarnings("unchecked")
    var changes = (List<Change<T>>) (List<?>) found;
    return changes;
  }

  /// @param same places seen in which a sample is like the first one
  /// @param differ places seen in which a sample is not like the first one
  private record Search(Set<String> constant, Set<String> same, Set<String> differ) {

    void requireCompleteness() {
      var forgotten = new TreeSet<>(same);
      forgotten.removeAll(differ);
      forgotten.removeAll(constant);
      if (!forgotten.isEmpty()) {
        throw new AssertionError("no sample differs from the first in " + forgotten);
      }
      var unknown = new TreeSet<>(constant);
      unknown.removeAll(same);
      unknown.removeAll(differ);
      if (!unknown.isEmpty()) {
        throw new AssertionError("there is no " + unknown + " that could be constant");
      }
    }

    private List<Change<@Nullable Object>> in(
        String path, @Nullable Object before, @Nullable Object after) {
      if (constant.contains(path)) {
        same.add(path);
        return List.of();
      }
      if (before instanceof Record one
          && after instanceof Record other
          && one.getClass() == other.getClass()
          && one.getClass().getRecordComponents().length > 0) {
        return inRecord(path, one, other);
      }
      if (before instanceof List<?> one && after instanceof List<?> other) {
        return inList(path, one, other);
      }
      if (Objects.equals(before, after)) {
        same.add(path);
        return List.of();
      }
      differ.add(path);
      return List.of(new Change<>(path, after));
    }

    private List<Change<@Nullable Object>> inRecord(String path, Record before, Record after) {
      var changes = new ArrayList<Change<@Nullable Object>>();
      for (var component : Component.of(before)) {
        var place = path.isEmpty() ? component.name() : path + "." + component.name();
        var parts = new ArrayList<>(in(place, component.in(before), component.in(after)));
        if (component.mayBeAbsent() && !constant.contains(place) && isMeant(place + " absent")) {
          parts.add(new Change<>(place + " absent", null));
        }
        for (var part : parts) {
          component
              .changed(before, part.value())
              .ifPresent(changed -> changes.add(new Change<>(part.path(), changed)));
        }
      }
      return changes;
    }

    private List<Change<@Nullable Object>> inList(String path, List<?> before, List<?> after) {
      if (before.isEmpty() || after.isEmpty()) {
        throw new AssertionError("each sample needs an element in " + path);
      }
      var changes = new ArrayList<Change<@Nullable Object>>();
      for (var part : in(path + "[0]", before.getFirst(), after.getFirst())) {
        var changed = new ArrayList<Object>(before);
        changed.set(0, part.value());
        changes.add(new Change<>(part.path(), List.copyOf(changed)));
      }
      if (isMeant(path + " shorter")) {
        var shorter = before.subList(0, before.size() - 1);
        changes.add(new Change<>(path + " shorter", List.copyOf(shorter)));
      }
      if (isMeant(path + " longer")) {
        var longer = new ArrayList<Object>(before);
        longer.add(after.getLast());
        changes.add(new Change<>(path + " longer", List.copyOf(longer)));
      }
      return changes;
    }

    private boolean isMeant(String place) {
      differ.add(place);
      return !constant.contains(place);
    }
  }
}
