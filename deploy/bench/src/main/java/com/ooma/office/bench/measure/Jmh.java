package com.ooma.office.bench.measure;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// What JMH measures of a method on one thread, in a JVM of its own.
///
/// @param bytes left to the garbage collector by each call, as its GC profiler counts them
public record Jmh(double callsPerSecond, double bytes) {

  private static final String BYTES = "gc.alloc.rate.norm";
  private static final int WARM_UP = 3;

  /// Runs the methods of a benchmark once each, one right after the other.
  ///
  /// @return by their names
  public static Map<String, Jmh> of(String benchmark, int seconds) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("\\." + benchmark + "\\.")
            .warmupIterations(WARM_UP)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(seconds)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    var found = new TreeMap<String, Jmh>();
    for (var result : new Runner(options).run()) {
      var bytes = result.getSecondaryResults().get(BYTES);
      if (bytes == null) {
        throw new Wrong("JMH counted no bytes: " + result.getSecondaryResults());
      }
      found.put(
          result.getPrimaryResult().getLabel(),
          new Jmh(result.getPrimaryResult().getScore(), bytes.getScore()));
    }
    return found;
  }
}
