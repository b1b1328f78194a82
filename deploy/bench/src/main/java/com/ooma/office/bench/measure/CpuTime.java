package com.ooma.office.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Processor time of processes, as the kernel accounts for it: what a neighbour steals is not in
/// it.
public final class CpuTime {

  /// The kernel counts in hundredths of a second, whatever the machine.
  private static final long MICROS_PER_TICK = 10_000;

  private CpuTime() {}

  /// Microseconds that `process`, its living descendants and its ended children took so far.
  public static long micros(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(one -> read(Path.of("/proc", Long.toString(one.pid()), "stat")))
        .sum();
  }

  /// User and system time, own and of ended children, from a line of `/proc/…/stat`.
  static long parse(String line) {
    // the name of the program, in parentheses, may hold anything
    var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks * MICROS_PER_TICK;
  }

  private static long read(Path stat) {
    try {
      return parse(Files.readString(stat));
    } catch (IOException _) {
      return 0; // it ended meanwhile, and counts with its parent
    }
  }
}
