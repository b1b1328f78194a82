package com.ooma.office.kernel.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Rows as the arrays that `unnest` makes rows of again: so a statement writes many in one round
/// trip.
public final class Columns {

  private Columns() {}

  /// What each of the rows has in one column.
  ///
  /// @param make an array of a size
  public static <T, V> V[] array(
      List<T> rows, Function<T, ? extends @Nullable V> value, IntFunction<V[]> make) {
    var values = make.apply(rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(rows.get(i));
    }
    return values;
  }
}
