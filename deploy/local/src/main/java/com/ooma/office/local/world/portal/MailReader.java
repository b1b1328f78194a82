package com.ooma.office.local.world.portal;

import com.ooma.office.local.world.desk.Answers;
import com.ooma.office.testing.mail.Mail;
import com.ooma.office.testing.mail.Mailbox;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/// Everybody's inbox: what the services sent by e-mail, to whomever.
public final class MailReader {

  private final Mailbox mailbox;

  public MailReader(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public void mount(Router router) {
    router.get("/sandbox/mails").blockingHandler(this::list, false);
  }

  /// Oldest first; `?to=` keeps one reader's.
  private void list(RoutingContext context) {
    var to = context.queryParam("to");
    var mails = to.isEmpty() ? mailbox.mails() : mailbox.mailsTo(to.getFirst());
    Answers.answer(context, mails.stream().map(MailReader::json).toList());
  }

  private static JsonObject json(Mail mail) {
    return new JsonObject()
        .put("id", mail.id())
        .put("from", mail.from())
        .put("to", new JsonArray(mail.to()))
        .put("subject", mail.subject())
        .put("date", mail.date().toString())
        .put("text", mail.text())
        .put("html", mail.html());
  }
}
