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
/// a restart on the same folder.
public final class MailCatcher implements AutoCloseable {

  private final GreenMail server;
  private final GreenMailUser everyone;
  private final Mailbox mailbox;
  private MovingMessage latest = new MovingMessage();

  private MailCatcher(GreenMail server, Mailbox mailbox) {
    this.server = server;
    this.everyone = server.setUser("everyone", "");
    this.mailbox = mailbox;
  }

  /// @param folder where messages are kept; made if missing
  /// @param port 0 for a free one
  public static MailCatcher at(Path folder, int port) {
    QuietLogs.hush();
    try {
      PrivateFiles.createFolders(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var setup = new ServerSetup(FreePort.orNext(port), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    var catcher = new MailCatcher(new GreenMail(setup), new Mailbox(folder));
    catcher.server.start();
    catcher
        .server
        .getUserManager()
        .setMessageDeliveryHandler((message, _) -> catcher.receive(message));
    return catcher;
  }

  /// On a free port; the messages go with this JVM.
  public static MailCatcher temporary() {
    return at(TemporaryFolder.ofThisJvm("mails"), 0);
  }

  public int port() {
    return server.getSmtp().getPort();
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
  private synchronized GreenMailUser receive(MovingMessage message) throws MessagingException {
    try {
      if (message != latest) {
        mailbox.keep(message.getMessage());
        latest = message;
      }
      return everyone;
    } catch (IOException e) {
      throw new MessagingException("The message cannot be kept", e);
    }
  }
}
