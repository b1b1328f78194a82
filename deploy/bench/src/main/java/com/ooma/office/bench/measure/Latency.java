package com.ooma.office.bench.measure;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// How long one call of something takes, one after the other.
///
/// @param p50 milliseconds
/// @param p99 milliseconds
public record Latency(double p50, double p99) {

  /// @param call answers whether it did what it should
  public static Latency of(int times, Callable<Boolean> call) throws Exception {
    var nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long from = System.nanoTime();
      boolean good = call.call();
      nanos[i] = System.nanoTime() - from;
      Wrong.unless(good, "call %d went wrong", i);
    }
    Arrays.sort(nanos);
    return new Latency(nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
  }
}
