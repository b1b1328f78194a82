package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.application.reply.port.Postbox;
import com.ooma.office.support.domain.reply.IncomingMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// A mailbox that is read over IMAP. A mail is deleted once it was taken, so a crash in between
/// brings it again; what nobody can read is left there, marked as read, for people to look at.
@ApplicationScoped
class ImapPostbox implements Postbox {

  private static final Logger LOG = Logger.getLogger(ImapPostbox.class);
  private static final String PATIENCE_MILLIS = "15000";
  private static final int AT_ONCE = 100;

  /// What nobody could read stays, and must not hide what comes after it.
  private static final SearchTerm UNREAD = new FlagTerm(new Flags(Flags.Flag.SEEN), false);

  private final Optional<String> mailbox;
  private final IncomingMessages messages;

  /// @param mailbox as `imaps://user:password@host/INBOX`; nothing is read if it is absent
  ImapPostbox(
      @ConfigProperty(name = "office.replies.mailbox") Optional<String> mailbox,
      IncomingMessages messages) {
    this.mailbox = mailbox;
    this.messages = messages;
  }

  @Override
  public void empty(Consumer<IncomingMail> taker) {
    if (mailbox.isEmpty()) {
      return;
    }
    var address = new URLName(mailbox.get());
    try (var store = session().getStore(address)) {
      store.connect();
      var inbox = store.getFolder(Optional.ofNullable(address.getFile()).orElse("INBOX"));
      inbox.open(Folder.READ_WRITE);
      try {
        empty(inbox, taker);
      } finally {
        inbox.close(true);
      }
    } catch (MessagingException e) {
      LOG.warnf("The mailbox can't be read now: %s", e.getMessage());
    }
  }

  private void empty(Folder inbox, Consumer<IncomingMail> taker) throws MessagingException {
    var unread = inbox.search(UNREAD);
    for (var message : Arrays.asList(unread).subList(0, Math.min(unread.length, AT_ONCE))) {
      take(message, taker);
    }
  }

  /// What fails for a reason that passes is unread again.
  private void take(Message message, Consumer<IncomingMail> taker) throws MessagingException {
    try {
      var mail = messages.read(message);
      mail.ifPresent(taker);
      message.setFlag(mail.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
    } catch (IOException | MessagingException e) {
      LOG.warnf("A mail can't be read: %s", e.getMessage());
      message.setFlag(Flags.Flag.SEEN, true);
    } catch (RuntimeException e) {
      LOG.warnf(e, "A mail can't be taken yet");
      message.setFlag(Flags.Flag.SEEN, false);
    }
  }

  private static Session session() {
    var settings = new Properties();
    for (var protocol : new String[] {"mail.imap", "mail.imaps"}) {
      settings.put(protocol + ".connectiontimeout", PATIENCE_MILLIS);
      settings.put(protocol + ".timeout", PATIENCE_MILLIS);
      settings.put(protocol + ".writetimeout", PATIENCE_MILLIS);
      settings.put(protocol + ".ssl.checkserveridentity", "true");
      settings.put(protocol + ".peek", "true");
    }
    return Session.getInstance(settings);
  }
}
