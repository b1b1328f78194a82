package com.ooma.office.bench.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the table.
///
/// @param what numerator ÷ denominator, in words
/// @param ratio absent if there is nothing to compare, or if it could not be measured
/// @param goal what was aimed at; empty for what is only tracked
/// @param remarks counters and whatever else a reader of the ratio must know, by name
public record Row(
    String figure, String what, @Nullable Ratio ratio, String goal, Map<String, String> remarks) {

  public static Row of(String figure, String what, Ratio ratio, String goal) {
    return new Row(figure, what, ratio, goal, new LinkedHashMap<>());
  }

  /// Counters without a ratio.
  public static Row tracked(String figure, String what) {
    return new Row(figure, what, null, "", new LinkedHashMap<>());
  }

  public Row with(String name, String value) {
    remarks.put(name, value);
    return this;
  }

  public Row with(String name, double value) {
    return with(name, Figures.shortly(value));
  }
}
