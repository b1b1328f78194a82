package com.ooma.office.e2e.ledger.delivery;

import static java.util.stream.Collectors.groupingBy;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.BookReader;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.support.AlarmsAreRaised;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An accepted command left the one row that its answer names, and there is no row that nobody was
/// told of: so a refused command left nothing, and a repeated one nothing twice.
public final class CommandsHaveRows implements Check {

  private static final List<Made> MADE =
      List.of(
          new Made(Kind.REQUEST_QUOTE, "quoteId", "ordering.quote", "quote_id"),
          new Made(Kind.PLACE_ORDER, "orderId", "ordering.customer_order", "order_id"),
          new Made(Kind.HOLD_NUMBERS, "holdId", "provisioning.number_hold", "hold_id"),
          new Made(Kind.LEAVE_MESSAGE, "messageId", "provisioning.message", "message_id"),
          new Made(Kind.OPEN_TICKET, "ticketId", "support.ticket", "ticket_id"),
          new Made(Kind.REQUEST_PORT, "portRequestId", "porting.port_request", "port_request_id"));

  @Override
  public void inspect(Books books, Findings findings) {
    MADE.forEach(made -> inspect(made, books, findings));
    inspectAccounts(books, findings);
    inspectMessages(books, findings);
    inspectWebhooks(books, findings);
    inspectAnswersKept(books, findings);
  }

  private static void inspect(Made made, Books books, Findings findings) {
    var rows = books.tables().by(made.table(), made.column());
    Map<String, List<Entry>> told =
        books
            .accepted(made.kind())
            .collect(groupingBy(entry -> entry.answered(made.answer()).orElse("no id")));
    told.forEach((id, entries) -> {
      findings.exactlyOne(entries, "the command for " + made.table() + " " + id);
      var command = entries.getFirst();
      findings
          .only(rows, id, made.table() + " " + id + " of " + command)
          .ifPresent(row ->
              findings.equal(
                  command.account().toString(),
                  row.getString("account_id"),
                  "the account of " + id));
    });
    rows.forEach((id, found) -> {
      if (!told.containsKey(id) && !AlarmsAreRaised.isAlarm(found.getFirst())) {
        findings.add(Finding.Kind.DOUBLED, made.table() + " " + id + " answers no command");
      }
    });
  }

  private static void inspectAccounts(Books books, Findings findings) {
    var rows = books.tables().by("ordering.account", "account_id");
    Map<String, List<Entry>> told =
        books
            .accepted(Kind.DESCRIBE_ACCOUNT)
            .collect(groupingBy(entry -> entry.account().toString()));
    told.keySet()
        .forEach(account ->
            findings.exactlyOne(rows.getOrDefault(account, List.of()), "the account " + account));
    rows.keySet().stream()
        .filter(account -> !told.containsKey(account))
        .forEach(account -> findings.add(Finding.Kind.DOUBLED, "account " + account));
  }

  /// Every text is written once in a campaign, so it tells which command a message is of.
  private static void inspectMessages(Books books, Findings findings) {
    var rows = books.tables().by("support.ticket_message", "text");
    Map<String, Entry> told =
        java.util.stream.Stream.concat(
                books.accepted(Kind.OPEN_TICKET), books.accepted(Kind.WRITE_TO_TICKET))
            .collect(Collectors.toMap(CommandsHaveRows::text, entry -> entry, (first, _) -> first));
    told.forEach((text, entry) ->
        findings.exactlyOne(rows.getOrDefault(text, List.of()), "the message of " + entry));
    rows.forEach((text, found) -> {
      if (!told.containsKey(text) && !"SYSTEM".equals(found.getFirst().getString("author"))) {
        findings.add(Finding.Kind.DOUBLED, "the message « " + text + " »");
      }
    });
  }

  private static String text(Entry entry) {
    return entry.request().getString(entry.kind() == Kind.OPEN_TICKET ? "message" : "text");
  }

  private static void inspectWebhooks(Books books, Findings findings) {
    var rows = books.tables().by("porting.webhook_received", "message_id");
    books.commands().stream()
        .filter(entry -> entry.kind().isWebhook() && entry.isAccepted())
        .forEach(entry ->
            findings.exactlyOne(rows.getOrDefault(entry.key(), List.of()), "the webhook " + entry));
  }

  /// The answer is kept with the effect.
  private static void inspectAnswersKept(Books books, Findings findings) {
    Map<String, List<JsonObject>> kept =
        BookReader.SERVICES.stream()
            .flatMap(service -> books.tables().of(service + ".idempotency").stream())
            .collect(groupingBy(row -> row.getString("key")));
    books.commands().stream()
        .filter(Entry::isAccepted)
        .filter(entry -> MADE.stream().anyMatch(made -> made.kind() == entry.kind()))
        .forEach(entry -> {
          var found = kept.getOrDefault(entry.key(), List.of());
          if (findings.exactlyOne(found, "the answer kept for " + entry)) {
            findings.equal(
                entry.status(), found.getFirst().getInteger("status"), "the status of " + entry);
          }
        });
  }

  private record Made(Kind kind, String answer, String table, String column) {}
}
