package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Mailbox;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writes into the journal which letters a mail server took, under their Message-ID, and which
/// readers it refused, under their address.
public final class Letterbox {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int SAID = 250;

  private final Journal journal;
  private final Mailbox mailbox;
  private String latest = "";

  public Letterbox(Journal journal, Mailbox mailbox) {
    this.journal = journal;
    this.mailbox = mailbox;
  }

  /// Those that came since the last time.
  public void note() {
    mailbox.mailsAfter(latest).forEach(this::note);
  }

  /// A reader that was refused for good.
  public static void noteRefused(Journal journal, String address) {
    note(journal, Kind.REFUSE_READER, address, address, new JsonObject(), Instant.now());
  }

  private void note(Mail mail) {
    latest = mail.id();
    var subject = new JsonObject().put("subject", mail.subject());
    var id = String.valueOf(mail.messageId());
    note(journal, Kind.TAKE_LETTER, id, String.join(" ", mail.to()), subject, mail.received());
  }

  private static void note(
      Journal journal, Kind kind, String key, String to, JsonObject what, Instant at) {
    journal.write(
        new Entry(
            kind, NOBODY, key, to, what, List.of(SAID), new JsonObject(), "", List.of(), at, at));
  }
}
