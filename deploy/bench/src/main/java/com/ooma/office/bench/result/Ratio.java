package com.ooma.office.bench.result;

import java.util.Arrays;
import java.util.List;

/// A figure as the median of the ratios of pairs that were measured one right after the other: what
/// slows the machine for a while slows both sides of a pair.
public record Ratio(List<Double> pairs) {

  private static final double NOISY = 0.15;

  public Ratio {
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("a ratio needs at least one pair");
    }
    pairs = List.copyOf(pairs);
  }

  /// @throws IllegalArgumentException unless each numerator has its denominator
  public static Ratio of(List<Double> numerators, List<Double> denominators) {
    if (numerators.size() != denominators.size()) {
      throw new IllegalArgumentException(
          "%d ÷ %d values".formatted(numerators.size(), denominators.size()));
    }
    var pairs = new Double[numerators.size()];
    Arrays.setAll(pairs, i -> numerators.get(i) / denominators.get(i));
    return new Ratio(List.of(pairs));
  }

  public double median() {
    return quantile(0.5);
  }

  double min() {
    return quantile(0);
  }

  double max() {
    return quantile(1);
  }

  /// Whether the middle half of the pairs is spread over more than 15 % of the median.
  boolean noisy() {
    return quantile(0.75) - quantile(0.25) > NOISY * median();
  }

  public static double median(List<Double> values) {
    return new Ratio(values).median();
  }

  /// Between two values, in proportion.
  private double quantile(double share) {
    var sorted = pairs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
