package com.ooma.office.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/// A broker that listens may still be fenced; only when it counts itself, and all others, among the
/// living can topics be made on them.
///
/// @param brokers how many there are
public record BrokerReadiness(int port, int brokers, Map<String, String> login)
    implements Readiness {

  @Override
  public boolean isReached() throws InterruptedException {
    if (!listens()) {
      return false;
    }
    var settings = new HashMap<String, Object>(login);
    settings.put("bootstrap.servers", "127.0.0.1:" + port);
    settings.put("request.timeout.ms", "1000");
    settings.put("default.api.timeout.ms", "1000");
    try (var admin = Admin.create(settings)) {
      return admin.describeCluster().nodes().get().size() >= brokers;
    } catch (ExecutionException _) {
      return false;
    }
  }

  private boolean listens() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException _) {
      return false;
    }
  }
}
