package com.ooma.office.testing.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;

/// Hands mails in over SMTP as somebody's mail server would, every header as it was written.
public final class Postman {

  private final int port;

  /// @param port of the server on this machine that takes them
  public Postman(int port) {
    this.port = port;
  }

  /// @param message headers, an empty line and the text, with plain line ends
  public void handIn(String to, String message) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(port));
    var session = Session.getInstance(settings);
    var bytes = message.replace("\n", "\r\n").getBytes(UTF_8);
    try (var transport = session.getTransport("smtp")) { // Transport.send changes the Message-ID
      transport.connect();
      transport.sendMessage(
          new MimeMessage(session, new ByteArrayInputStream(bytes)), InternetAddress.parse(to));
    }
  }
}
