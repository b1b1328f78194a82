package com.ooma.office.kernel.application;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TimedId;
import com.ooma.office.kernel.domain.text.UuidText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, newest first. `next` is the opaque cursor of the following page, absent on
/// the last one.
public record Page<T>(List<T> items, @Nullable String next) {

  private static final UUID NEWEST = new UUID(-1, -1);

  /// Makes a page of `fetched`, which was asked for one item more than the limit.
  ///
  /// @param idOf what the list is ordered by: identities are made in order of time
  public static <T> Page<T> of(List<T> fetched, Request request, Function<T, ?> idOf) {
    if (fetched.size() <= request.limit()) {
      return new Page<>(List.copyOf(fetched), null);
    }
    var items = List.copyOf(fetched.subList(0, request.limit()));
    return new Page<>(items, idOf.apply(items.getLast()).toString());
  }

  /// The same stretch, shown otherwise.
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }

  /// Which stretch is wanted: at most `limit` items after `cursor`.
  ///
  /// @param since none that were made before; null for all
  public record Request(int limit, @Nullable String cursor, @Nullable Instant since) {

    public Request(int limit, @Nullable String cursor) {
      this(limit, cursor, null);
    }

    public Request since(@Nullable Instant moment) {
      return new Request(limit, cursor, moment);
    }

    /// The identity that none of the wanted ones comes before. Null if all are wanted.
    public @Nullable UUID from() {
      return since == null ? null : TimedId.firstOf(since);
    }

    /// The identity that all wanted ones come before.
    ///
    /// @throws Refused if the cursor is not one that a page gave
    public UUID before() {
      if (cursor == null) {
        return NEWEST;
      }
      return UuidText.read(cursor)
          .orElseThrow(
              () -> Refused.malformed("cursor-unknown", "The cursor is not one that a page gave."));
    }
  }
}
