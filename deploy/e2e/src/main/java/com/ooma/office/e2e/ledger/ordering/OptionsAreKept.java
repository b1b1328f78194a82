package com.ooma.office.e2e.ledger.ordering;

import static java.util.stream.Collectors.toMap;

import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.check.Last;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/// What an account has besides its seats is what was told of it last, unless an order came or went
/// after that: it brings its own, and takes them along.
public final class OptionsAreKept implements Check {

  private static final List<String> BRING_OR_TAKE =
      List.of("OrderPlaced", "OrderCancelled", "SeatsRemoved", "ServiceTerminated");

  @Override
  public void inspect(Books books, Findings findings) {
    var accounts = books.tables().by("ordering.account", "account_id");
    var moved =
        BRING_OR_TAKE.stream()
            .<Event>mapMulti((type, events) -> books.distinct(type).forEach(events))
            .collect(toMap(Event::key, Event::offset, Math::max));
    Last.told(books, "OptionsChanged", Event::key)
        .forEach((id, event) -> {
          if (moved.getOrDefault(id, -1L) < event.offset()) {
            Stream.ofNullable(accounts.get(id))
                .flatMap(List::stream)
                .forEach(account -> compare(event.data(), account, id, findings));
          }
        });
  }

  private static void compare(JsonObject told, JsonObject account, String id, Findings findings) {
    findings.equal(
        told.getInteger("additionalNumbers"),
        account.getInteger("additional_numbers"),
        "what was told of the additional numbers of " + id);
    findings.equal(
        told.getBoolean("internationalPlan"),
        account.getBoolean("international_plan"),
        "what was told of the plan of " + id);
  }
}
