package com.ooma.office.e2e.voice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Kamailio as registrar and router. It asks provisioning who may sign in, and where each call
/// goes.
public final class Router implements AutoCloseable {

  private final Program kamailio;

  private Router(Program kamailio) {
    this.kamailio = kamailio;
  }

  /// @param values for `kamailio.cfg`
  public static Router start(Map<String, String> values) {
    var settings = Scenario.write("kamailio.cfg", values);
    var folder = settings.getParent().toString();
    return new Router(
        Program.start(
            Path.of("target/voice/kamailio.log").toAbsolutePath(),
            List.of("kamailio", "-f", settings.toString(), "-DD", "-E", "-m", "64", "-Y", folder)));
  }

  public static boolean isInstalled() {
    return Program.isInstalled("kamailio") && Program.isInstalled("sipp");
  }

  public boolean isRunning() {
    return kamailio.isRunning();
  }

  @Override
  public void close() {
    kamailio.close();
  }
}
