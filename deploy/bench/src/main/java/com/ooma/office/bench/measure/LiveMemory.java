package com.ooma.office.bench.measure;

import java.io.IOException;
import java.nio.file.Path;

/// What a JVM holds on to: counted after a full collection, so garbage is not in it.
public final class LiveMemory {

  private static final String TOTAL = "Total";

  private LiveMemory() {}

  public static long bytes(ProcessHandle jvm) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process =
        new ProcessBuilder(jcmd, Long.toString(jvm.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    try (var lines = process.inputReader()) {
      return bytes(lines.lines().filter(line -> line.startsWith(TOTAL)).findFirst().orElse(""));
    } finally {
      process.waitFor();
    }
  }

  /// @param total such as `Total 361289 26043008`
  public static long bytes(String total) {
    var columns = total.split("\\s+");
    Wrong.unless(columns.length == 3 && TOTAL.equals(columns[0]), "no histogram: %s", total);
    return Long.parseLong(columns[2]);
  }
}
