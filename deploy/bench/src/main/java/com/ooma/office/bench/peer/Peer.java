package com.ooma.office.bench.peer;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Somebody else's way to move a backlog, as a script in `deploy/bench/peers` that installs what it
/// needs and prints how long it took. It is no part of the product.
final class Peer {

  private static final Pattern DRAINED = Pattern.compile("drained (\\d+) in ([0-9.]+) s");
  private static final long PATIENCE = 240;

  private final Ground ground;
  private final String name;

  Peer(Ground ground, String name) {
    this.ground = ground;
    this.name = name;
  }

  /// Events a second.
  ///
  /// @throws Wrong with what the script says, if it can't do it here
  double drain(int events) throws IOException, InterruptedException {
    var output = ground.folder().resolve(name + ".log");
    var process =
        new ProcessBuilder(
                List.of(
                    ground
                        .repository()
                        .resolve("deploy/bench/peers/" + name + "/measure")
                        .toString(),
                    "127.0.0.1",
                    Integer.toString(ground.database().port()),
                    "postgres",
                    "postgres-sandbox",
                    ground.bootstrap(),
                    Integer.toString(events),
                    ground.folder().resolveSibling("peers").toString()))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      throw new Wrong(name + " took too long");
    }
    return rate(Files.readString(output));
  }

  static double rate(String output) {
    var drained = DRAINED.matcher(output);
    Wrong.unless(drained.find(), "%s", output.lines().reduce("", (_, last) -> last));
    return Double.parseDouble(drained.group(1)) / Double.parseDouble(drained.group(2));
  }
}
