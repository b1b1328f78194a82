package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Mailbox;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/// Writes the letters that a mail server took into the journal, under their Message-ID.
public final class Letterbox {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final int TAKEN = 250;

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

  private void note(Mail mail) {
    latest = mail.id();
    journal.write(
        new Entry(
            Kind.TAKE_LETTER,
            NOBODY,
            String.valueOf(mail.messageId()),
            String.join(" ", mail.to()),
            new JsonObject().put("subject", mail.subject()),
            List.of(TAKEN),
            new JsonObject(),
            "",
            List.of(),
            mail.date(),
            mail.date()));
  }
}
