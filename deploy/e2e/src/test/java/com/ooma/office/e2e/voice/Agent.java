package com.ooma.office.e2e.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Waits for one call, and does with it as its scenario says (sipp).
public final class Agent implements AutoCloseable {

  private static final String HERE = "127.0.0.1";
  private static final int PATIENCE = 40;

  private final Program sipp;
  private final Path log;

  private Agent(Program sipp, Path log) {
    this.sipp = sipp;
    this.log = log;
  }

  public static Agent answers(int port) {
    return waiting("answers.xml", port);
  }

  public static Agent isBusy(int port) {
    return waiting("busy.xml", port);
  }

  /// Nobody takes the call up.
  public static Agent rings(int port) {
    return waiting("rings.xml", port);
  }

  private static Agent waiting(String name, int port) {
    var scenario = Scenario.write(name, Map.of());
    var log = Path.of(scenario + ".called");
    var command = new ArrayList<>(command(scenario, port));
    command.addAll(List.of("-trace_logs", "-log_file", log.toString(), HERE));
    var sipp = Program.start(Path.of(scenario + ".out"), command);
    awaitPort(port);
    return new Agent(sipp, log);
  }

  /// Plays one call or registration to its end.
  ///
  /// @return whether it went as the scenario says
  static boolean plays(String name, Map<String, String> values) {
    return plays(name, values, 0);
  }

  static boolean plays(String name, Map<String, String> values, int from) {
    var scenario = Scenario.write(name, values);
    var command = new ArrayList<>(command(scenario, from));
    command.add(values.get("server") + ":" + values.get("port"));
    try (var sipp = Program.start(Path.of(scenario + ".out"), command)) {
      return sipp.await(PATIENCE) == 0;
    }
  }

  /// Somebody outside calls a number of the company.
  ///
  /// @param port of the outside, from which calls are let in
  /// @return whether somebody answered
  public static boolean callsFromOutside(int port, int routerPort, String number) {
    var values =
        Map.of(
            "server",
            HERE,
            "port",
            Integer.toString(routerPort),
            "user",
            "+33612345678",
            "to",
            number);
    return plays("call-from-outside.xml", values, port);
  }

  /// @param port 0 for any
  private static List<String> command(Path scenario, int port) {
    var command =
        new ArrayList<>(
            List.of(
                "sipp",
                "-sf",
                scenario.toString(),
                "-m",
                "1",
                "-nostdin",
                "-i",
                HERE,
                "-timeout",
                PATIENCE - 5 + "s",
                "-timeout_error"));
    if (port != 0) {
      command.addAll(List.of("-p", Integer.toString(port)));
    }
    return command;
  }

  /// Whom the call was for; empty if none came.
  public String called() {
    try {
      var line = Files.exists(log) ? Files.readString(log).strip() : "";
      return line.replaceFirst("^called ", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Until its socket is open a call to it would be lost, and repeated half a second later.
  private static void awaitPort(int port) {
    var hex = "%04X".formatted(port);
    for (int look = 0; look < 500; look++) {
      try {
        if (Files.readString(Path.of("/proc/net/udp")).contains(":" + hex + " ")) {
          return;
        }
        Thread.sleep(10);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    throw new AssertionError("nobody listens at " + port);
  }

  /// Waits until its call is over.
  ///
  /// @return whether that went as its scenario says
  public boolean isDone() {
    return sipp.await(PATIENCE) == 0;
  }

  /// Lets the call end that it has, if it has one.
  @Override
  public void close() {
    if (!called().isEmpty()) {
      sipp.await(PATIENCE);
    }
    sipp.close();
  }
}
