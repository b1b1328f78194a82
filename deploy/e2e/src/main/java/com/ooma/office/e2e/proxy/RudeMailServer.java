package com.ooma.office.e2e.proxy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that takes no letter. Most of what it says is of now or of itself, so that letters
/// must come later; some readers it refuses for good, and remembers them.
public final class RudeMailServer implements AutoCloseable {

  /// How it takes none.
  public enum Manner {
    /// Connections are accepted, and nothing is ever said.
    HANGS,
    /// It says no, at another step of each conversation.
    REFUSES
  }

  private static final String FOR_GOOD = "550 5.1.1 no such user";

  /// What is refused, and how: the greeting, the sender, the recipient, the letter once it is
  /// there.
  private static final List<Refusal> REFUSALS =
      List.of(
          new Refusal("", "421 closing for maintenance"),
          new Refusal("RCPT", FOR_GOOD),
          new Refusal("MAIL", "451 try again later"),
          new Refusal("RCPT", "450 mailbox busy"),
          new Refusal("MAIL", "530 authentication required"),
          new Refusal("DATA", "452 out of storage"),
          new Refusal(".", "451 try again later"),
          new Refusal("", "554 no service for you"));

  private final ServerSocket door;
  private final Manner manner;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final AtomicInteger turn = new AtomicInteger();

  private RudeMailServer(ServerSocket door, Manner manner) {
    this.door = door;
    this.manner = manner;
  }

  public static RudeMailServer open(int port, Manner manner) {
    try {
      var door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      var server = new RudeMailServer(door, manner);
      Thread.ofVirtual().name("rude mail server").start(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("No mail server on port " + port, e);
    }
  }

  /// The addresses that it refused for good.
  public Set<String> refused() {
    return Set.copyOf(refused);
  }

  @Override
  public void close() {
    close(door);
    clients.forEach(RudeMailServer::close);
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        clients.add(client);
        if (manner == Manner.REFUSES) {
          var refusal = REFUSALS.get(turn.getAndIncrement() % REFUSALS.size());
          Thread.ofVirtual().start(() -> refuse(client, refusal));
        }
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void refuse(Socket client, Refusal refusal) {
    try (client;
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
      var out = client.getOutputStream();
      if (say(out, refusal, "", "220 rude.example")) {
        return;
      }
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var verb = line.split("[ :]", 2)[0];
        if (verb.equals("RCPT") && refusal.reply().equals(FOR_GOOD)) {
          refused.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
        }
        if (say(out, refusal, verb, verb.equals("DATA") ? "354 go on" : "250 well")) {
          return;
        }
        if (verb.equals("DATA")) {
          passOver(in);
          if (say(out, refusal, ".", "451 try again later")) {
            return;
          }
        }
      }
    } catch (IOException _) {
      // the client had enough
    }
  }

  /// @return whether that was the refusal, after which this side ends
  private static boolean say(OutputStream out, Refusal refusal, String step, String otherwise)
      throws IOException {
    boolean refused = refusal.step().equals(step);
    out.write(((refused ? refusal.reply() : otherwise) + "\r\n").getBytes(US_ASCII));
    out.flush();
    return refused;
  }

  private static void passOver(BufferedReader in) throws IOException {
    var line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
  }

  private static void close(AutoCloseable open) {
    try {
      open.close();
    } catch (Exception _) {
      // it is gone, which is what was wanted
    }
  }

  /// @param step the verb that is answered with `reply`; empty for the greeting, `.` for the end of
  ///   a letter
  private record Refusal(String step, String reply) {}
}
