package com.ooma.office.kernel.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, newest first. `next` is the opaque cursor of the following page, absent on
/// the last one.
public record Page<T>(List<T> items, @Nullable String next) {

  /// Which stretch is wanted: at most `limit` items after `cursor`.
  public record Request(int limit, @Nullable String cursor) {}

  /// Makes a page of `fetched`, which was asked for one item more than the limit.
  public static <T> Page<T> of(List<T> fetched, Request request, Function<T, String> cursorOf) {
    if (fetched.size() <= request.limit()) {
      return new Page<>(List.copyOf(fetched), null);
    }
    var items = List.copyOf(fetched.subList(0, request.limit()));
    return new Page<>(items, cursorOf.apply(items.getLast()));
  }
}
