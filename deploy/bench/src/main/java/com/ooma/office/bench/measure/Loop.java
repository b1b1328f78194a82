package com.ooma.office.bench.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// What one call of something takes on this thread, when it is called again and again.
///
/// @param bytes left to the garbage collector
public record Loop(double nanos, double bytes) {

  private static final int AT_ONCE = 1_000;

  /// @param call answers whether it did what it should
  public static Loop of(Duration duration, BooleanSupplier call) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long calls = 0;
    long good = 0;
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long from = System.nanoTime();
    long end = from + duration.toNanos();
    long now = from;
    while (now < end) {
      for (int i = 0; i < AT_ONCE; i++) {
        good += call.getAsBoolean() ? 1 : 0;
      }
      calls += AT_ONCE;
      now = System.nanoTime();
    }
    Wrong.unless(good == calls, "%d of %d calls went wrong".formatted(calls - good, calls));
    return new Loop(
        (double) (now - from) / calls,
        (double) (threads.getCurrentThreadAllocatedBytes() - bytes) / calls);
  }
}
