package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Postgres's own load tool: what the database does for the same SQL without a service before it.
public final class Pgbench {

  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern DONE = Pattern.compile("actually processed: ([0-9]+)");

  private final Ground ground;
  private final String service;

  public Pgbench(Ground ground, String service) {
    this.ground = ground;
    this.service = service;
  }

  /// @param transactions how many it did
  public record Outcome(double tps, long transactions) {}

  /// Runs `script` as the service's role, with server-side prepared statements.
  public Outcome run(Path script, int clients, int seconds, Map<String, String> variables)
      throws IOException, InterruptedException {
    var options = new ArrayList<>(List.of("-T", Integer.toString(seconds)));
    variables.forEach((name, value) -> {
      options.add("-D");
      options.add(name + "=" + value);
    });
    return run(script, clients, options);
  }

  public Outcome run(Path script, int clients, List<String> options)
      throws IOException, InterruptedException {
    var said = say(script, clients, options);
    var tps = TPS.matcher(said);
    var done = DONE.matcher(said);
    Wrong.unless(tps.find() && done.find(), "pgbench said %s", said);
    return new Outcome(Double.parseDouble(tps.group(1)), Long.parseLong(done.group(1)));
  }

  private String say(Path script, int clients, List<String> options)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "1",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(ground.database().port()),
                "-U",
                service,
                "-f",
                script.toString()));
    command.addAll(options);
    command.add("office");
    var log = ground.folder().resolve("pgbench.log");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("PGPASSWORD", ground.database().password(service));
    var process = builder.start();
    try {
      int code = process.waitFor();
      var said = Files.readString(log);
      Wrong.unless(code == 0, "pgbench failed: %s", said);
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
