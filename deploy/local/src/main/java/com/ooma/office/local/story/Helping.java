package com.ooma.office.local.story;

import static com.ooma.office.local.story.Narrator.eventually;
import static com.ooma.office.local.story.Narrator.insistEqual;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;

/// The member opens a ticket, and has been written to all along.
final class Helping implements Chapter {

  @Override
  public String title() {
    return "Support has a ticket, and the member has mail";
  }

  @Override
  public void play(Cast cast, Narrator narrator) {
    var ticket =
        cast.portal
            .post(
                "/v1/tickets",
                new JsonObject()
                    .put("subject", "Transfert d'appel")
                    .put("message", "Bonjour, comment transférer un appel à ma collègue ?")
                    .put("category", "PHONE"))
            .expect(201)
            .json();
    cast.portal.get("/v1/tickets/" + ticket.getString("ticketId")).expect(200);
    cast.neighbour
        .get("/v1/tickets/" + ticket.getString("ticketId"))
        .expectProblem(404, "not-found");
    narrator.sees(
        "portal",
        "ticket « %s » is %s".formatted(ticket.getString("subject"), ticket.getString("state")));

    insistOnMail(cast, narrator, "order", 1, subject -> subject.contains("commande"));
    insistOnMail(
        cast,
        narrator,
        "shipment",
        1,
        subject -> subject.contains("expédi") || subject.contains("route"));
    insistOnMail(
        cast,
        narrator,
        "FOC date",
        1,
        subject ->
            subject.contains("portab") || subject.contains("porté") || subject.contains("portage"));
    insistOnMail(cast, narrator, "invoice", 2, subject -> subject.contains("facture"));
  }

  private static void insistOnMail(
      Cast cast, Narrator narrator, String about, int count, Predicate<String> wanted) {
    var found =
        eventually(
            "the mail about the " + about,
            () ->
                mails(cast).stream()
                    .filter(mail ->
                        wanted.test(mail.getString("subject").toLowerCase(java.util.Locale.FRENCH)))
                    .toList(),
            mails -> mails.size() >= count);
    if (about.equals("order") || about.equals("invoice")) {
      insistEqual(count, found.size(), "the number of mails about the " + about);
    }
    found.forEach(mail -> narrator.sees("mailbox", mail.getString("subject")));
  }

  private static List<JsonObject> mails(Cast cast) {
    return cast.stranger.get("/sandbox/mails").expect(200).array().stream()
        .map(JsonObject.class::cast)
        .filter(mail -> String.valueOf(mail.getValue("to")).contains(cast.mailbox))
        .toList();
  }
}
