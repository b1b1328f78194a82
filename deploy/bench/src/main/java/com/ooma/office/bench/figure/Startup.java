package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Row;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// P9: rest, start-up and memory of all five. A script of its own measures it, on a stack of its
/// own, and says each figure on a line.
public final class Startup implements Figure {

  private static final Pattern LINE = Pattern.compile("P9 {2}(\\S.*?) {2,}(\\S.*)");
  private static final int MINUTES = 11;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var script = ground.repository().resolve("deploy/bench/startup");
    var said = ground.folder().resolve("startup.log");
    var process =
        new ProcessBuilder(script.toString(), Integer.toString(ground.port() + 60))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      Wrong.unless(process.waitFor(MINUTES, TimeUnit.MINUTES), "%s took too long", script);
    } finally {
      process.destroy();
    }
    Wrong.unless(process.exitValue() == 0, "%s", Files.readString(said));
    return List.of(row(Files.readString(said)));
  }

  static Row row(String said) {
    var row =
        Row.tracked("P9", "rest, start-up and memory of the five services (deploy/bench/startup)");
    said.lines()
        .map(LINE::matcher)
        .filter(java.util.regex.Matcher::matches)
        .forEach(line -> row.with(line.group(1), line.group(2)));
    Wrong.unless(!row.remarks().isEmpty(), "no figures in: %s", said);
    return row;
  }
}
