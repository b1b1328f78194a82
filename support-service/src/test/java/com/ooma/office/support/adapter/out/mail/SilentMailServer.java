package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.testing.machine.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Tells the service of a mail server that isn't there yet.
public final class SilentMailServer implements QuarkusTestResourceLifecycleManager {

  static final String PORT = "quarkus.mailer.port";

  @Override
  public int order() {
    return 1; // after the one that names a real mail server
  }

  @Override
  public Map<String, String> start() {
    var port = Integer.toString(FreePort.next());
    System.setProperty("office.testing.silent-smtp", port);
    return Map.of(PORT, port);
  }

  @Override
  public void stop() {}

  static int port() {
    return Integer.getInteger("office.testing.silent-smtp");
  }
}
