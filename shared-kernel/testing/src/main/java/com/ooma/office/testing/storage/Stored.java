package com.ooma.office.testing.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is stored of an aggregate is what was saved. Samples of its snapshot are changed in one
/// place after the other; each is saved over the first and read again, and then the first over it.
/// A component called `revision` is the store's own business.
///
/// @param before the first sample, as full as can be: two elements in each list, nothing absent
/// @param afters differ from it in every place, taken together
/// @param constant paths of what never changes once the aggregate is there
public record Stored<T extends Record>(T before, List<T> afters, Set<String> constant) {

  public static <T extends Record> Stored<T> of(T before, T after, String... constant) {
    return new Stored<>(before, List.of(after), Set.of(constant));
  }

  /// A port, with a transaction for each call.
  public interface Store<T> {

    void add(T first);

    T load();

    /// @throws RuntimeException if a constraint of the table refuses it
    void save(T changed);

    /// Another one after each statement that wrote the row.
    Object version();
  }

  /// @throws AssertionError naming the place that is lost, or the row that is written in vain
  public void in(Store<T> store) {
    store.add(before);
    requireSame("added", before, store.load());
    var version = store.version();
    store.save(before);
    if (!version.equals(store.version())) {
      throw new AssertionError("written though nothing had changed");
    }
    for (var change : Change.between(before, afters, constant)) {
      if (isTaken(store, change.value())) {
        requireSame(change.path(), change.value(), store.load());
        store.save(before);
        requireSame("back from " + change.path(), before, store.load());
      }
    }
    for (var after : afters) {
      store.save(after);
      requireSame("everything", after, store.load());
    }
  }

  /// What the table refuses by a constraint is not lost silently.
  private boolean isTaken(Store<T> store, T changed) {
    try {
      store.save(changed);
      return true;
    } catch (RuntimeException refusal) {
      return false;
    }
  }

  private static void requireSame(String what, Record saved, Record loaded) {
    var expected = leaves(saved);
    var actual = leaves(loaded);
    if (!expected.equals(actual)) {
      expected
          .entrySet()
          .removeIf(leaf ->
              actual.containsKey(leaf.getKey())
                  && Objects.equals(actual.get(leaf.getKey()), leaf.getValue()));
      throw new AssertionError(what + " is lost: saved " + expected + ", loaded " + actual);
    }
  }

  private static Map<String, @Nullable Object> leaves(Record record) {
    var leaves = new LinkedHashMap<String, @Nullable Object>();
    collect("", record, leaves);
    return leaves;
  }

  private static void collect(
      String path, @Nullable Object value, Map<String, @Nullable Object> leaves) {
    switch (value) {
      case Record record -> {
        leaves.put(path, record.getClass().getSimpleName());
        Component.of(record)
            .forEach(part -> collect(path + "." + part.name(), part.in(record), leaves));
      }
      case List<?> list -> {
        leaves.put(path, list.size());
        for (int i = 0; i < list.size(); i++) {
          collect(path + "[" + i + "]", list.get(i), leaves);
        }
      }
      case null, default -> leaves.put(path, value);
    }
  }
}
