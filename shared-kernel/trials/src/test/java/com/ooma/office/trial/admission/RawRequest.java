package com.ooma.office.trial.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;

/// A caller of bad manners: sends bytes when it likes, and hangs up when it likes.
final class RawRequest implements AutoCloseable {

  private final Socket socket;

  RawRequest(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(60_000);
  }

  static RawRequest get(int port, String path) throws IOException {
    return new RawRequest(port).send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  RawRequest send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /// All that comes until the service closes the connection.
  String answer() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  String statusLine() throws IOException {
    var line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c != '\r' && c >= 0; ) {
      line.append((char) c);
      c = socket.getInputStream().read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
