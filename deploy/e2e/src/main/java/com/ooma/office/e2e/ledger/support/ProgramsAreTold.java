package com.ooma.office.e2e.ledger.support;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// There is one message of each notice for each program of the portal that was registered before
/// it: delivered, and then the program has it, or there to be seen as waiting or given up. After
/// thirty days it may be gone.
public final class ProgramsAreTold implements Check {

  private static final Period KEPT = Period.ofDays(30);

  @Override
  public void inspect(Books books, Findings findings) {
    var notices = books.tables().by("support.notice", "notice_id");
    var messages =
        books.tables().of("support.webhook_message").stream()
            .filter(message -> message.getString("account_id") != null)
            .toList();
    var byEndpoint = messages.stream().collect(groupingBy(row -> row.getString("endpoint_id")));
    var taken =
        books
            .accepted(Kind.TAKE_WEBHOOK)
            .map(entry -> entry.path() + " " + entry.key())
            .collect(toSet());
    var registered = registered(books);
    for (var endpoint : books.tables().of("support.webhook_endpoint")) {
      var id = endpoint.getString("endpoint_id");
      if (registered.contains(id)) {
        inspect(endpoint, notices, byEndpoint.getOrDefault(id, List.of()), findings);
        inspectTaken(endpoint, byEndpoint.getOrDefault(id, List.of()), taken, findings);
      }
    }
    messages.stream()
        .map(message -> message.getString("message_id"))
        .filter(id -> !notices.containsKey(id))
        .forEach(id -> findings.add(Finding.Kind.ORPHANED, "the message of no notice " + id));
  }

  private static Set<String> registered(Books books) {
    return books
        .accepted(Kind.REGISTER_ENDPOINT)
        .flatMap(entry -> entry.answered("endpointId").stream())
        .collect(toSet());
  }

  private static void inspect(
      JsonObject endpoint,
      Map<String, List<JsonObject>> notices,
      List<JsonObject> messages,
      Findings findings) {
    var since = OffsetDateTime.parse(endpoint.getString("registered_at"));
    var latest = notices.values().stream().map(ProgramsAreTold::createdAt).max(naturalOrder());
    var byNotice = messages.stream().collect(groupingBy(row -> row.getString("message_id")));
    notices.forEach((id, notice) -> {
      var found = byNotice.getOrDefault(id, List.of());
      var created = createdAt(notice);
      boolean isWanted =
          created.isAfter(since) && created.isAfter(latest.orElseThrow().minus(KEPT));
      if (isWanted || found.size() > 1) {
        findings.exactlyOne(
            found, "the message of notice %s for %s".formatted(id, endpoint.getString("url")));
      }
    });
  }

  private static OffsetDateTime createdAt(List<JsonObject> notice) {
    return OffsetDateTime.parse(notice.getFirst().getString("created_at"));
  }

  private static void inspectTaken(
      JsonObject endpoint, List<JsonObject> messages, Set<String> taken, Findings findings) {
    var url = endpoint.getString("url");
    for (var message : messages) {
      var id = message.getString("message_id");
      boolean delivered = "DELIVERED".equals(message.getString("state"));
      if (delivered && !taken.contains(url + " " + id)) {
        findings.add(Finding.Kind.LOST, "the message %s that %s took".formatted(id, url));
      }
    }
  }
}
