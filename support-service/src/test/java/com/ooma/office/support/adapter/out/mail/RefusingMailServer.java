package com.ooma.office.support.adapter.out.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A mail server that answers a recipient with the reply that begins their address:
/// `550.x@lumen.example` is refused for good, `450.x@…` for now, `530.x@…` because of us; and
/// `554d.x@…` gets as far as the letter.
public final class RefusingMailServer implements QuarkusTestResourceLifecycleManager {

  private ServerSocket server;

  @Override
  public int order() {
    return 1; // after the one that names a real mail server
  }

  @Override
  public Map<String, String> start() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
    return Map.of(SilentMailServer.PORT, Integer.toString(server.getLocalPort()));
  }

  @Override
  public void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException _) {
        return; // stopped
      }
    }
  }

  private static void serve(Socket client) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      say(client, "220 here");
      var afterData = "250 taken";
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("RCPT TO:")) {
          var address = line.substring(line.indexOf('<') + 1);
          afterData = address.charAt(3) == 'd' ? address.substring(0, 3) + " no" : "250 taken";
          say(client, address.charAt(3) == 'd' ? "250 yes" : address.substring(0, 3) + " reply");
        } else if (line.equals("DATA")) {
          say(client, "354 go on");
        } else if (line.equals(".")) {
          say(client, afterData);
        } else if (line.matches("(EHLO|HELO|MAIL|RSET|NOOP).*")) {
          say(client, "250 fine");
        } else if (line.startsWith("QUIT")) {
          say(client, "221 bye");
          return;
        }
      }
    } catch (IOException _) {
      // the client went away
    }
  }

  private static void say(Socket client, String reply) throws IOException {
    client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
