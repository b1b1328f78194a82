package com.ooma.office.testing.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.ooma.office.testing.machine.FreePort;
import com.ooma.office.testing.machine.PrivateFiles;
import com.ooma.office.testing.machine.QuietLogs;
import com.ooma.office.testing.machine.TemporaryFolder;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// An SMTP server that takes every message and delivers none: they stay in its mailbox, also after
/// a restart on the same folder. What comes to the addresses of letters (`reponse+…`) can be read
/// over IMAP as well, as the service that wrote them does.
public final class MailCatcher implements AutoCloseable {

  /// The user, the password, and how addresses of letters begin.
  public static final String REPLIES = "reponse";

  private final ServerSetup[] setups;
  private final Mailbox mailbox;
  private GreenMail server;
  private GreenMailUser everyone;
  private GreenMailUser replies;
  private MovingMessage latest = new MovingMessage();

  private MailCatcher(ServerSetup[] setups, Mailbox mailbox) {
    this.setups = setups;
    this.mailbox = mailbox;
    this.server = new GreenMail(setups);
    this.everyone = server.setUser("everyone", "");
    this.replies = server.setUser(REPLIES, REPLIES);
  }

  /// @param folder where messages are kept; made if missing
  /// @param port 0 for a free one
  public static MailCatcher at(Path folder, int port) {
    return at(folder, port, 0);
  }

  /// @param imap the port at which replies are read; 0 for a free one
  public static MailCatcher at(Path folder, int port, int imap) {
    QuietLogs.hush();
    try {
      PrivateFiles.createFolders(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServerSetup[] setups = {
      new ServerSetup(FreePort.orNext(port), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
      new ServerSetup(FreePort.orNext(imap), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    };
    var catcher = new MailCatcher(setups, new Mailbox(folder));
    catcher.begin();
    return catcher;
  }

  /// On a free port; the messages go with this JVM.
  public static MailCatcher temporary() {
    return at(TemporaryFolder.ofThisJvm("mails"), 0);
  }

  private void begin() {
    server.start();
    server
        .getUserManager()
        .setMessageDeliveryHandler((message, to) -> receive(message, to.getEmail()));
  }

  /// It dies: nobody listens at its ports until [#revive].
  public synchronized void die() {
    server.stop();
  }

  /// It takes messages again, at the same ports, and has those that it took before.
  public synchronized void revive() {
    server = new GreenMail(setups);
    everyone = server.setUser("everyone", "");
    replies = server.setUser(REPLIES, REPLIES);
    begin();
  }

  public int port() {
    return server.getSmtp().getPort();
  }

  /// Where replies are read.
  public String repliesUrl() {
    return repliesUrl(server.getImap().getPort());
  }

  public static String repliesUrl(int imap) {
    return "imap://%s:%s@127.0.0.1:%d/INBOX".formatted(REPLIES, REPLIES, imap);
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public void close() {
    server.stop();
  }

  /// Called once per recipient of a message, with the same object for all of them.
  // the same object, not one that says the same: people send the same text twice
  @SuppressWarnings("ReferenceEquality")
  private synchronized GreenMailUser receive(MovingMessage message, String to)
      throws MessagingException {
    try {
      if (message != latest) {
        mailbox.keep(message.getMessage());
        latest = message;
      }
      return to.startsWith(REPLIES + "+") ? replies : everyone;
    } catch (IOException e) {
      throw new MessagingException("The message cannot be kept", e);
    }
  }
}
