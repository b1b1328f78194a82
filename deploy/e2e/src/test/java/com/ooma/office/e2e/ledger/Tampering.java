package com.ooma.office.e2e.ledger;

import static com.ooma.office.e2e.ledger.Forgery.first;
import static com.ooma.office.e2e.ledger.Forgery.replace;
import static com.ooma.office.e2e.ledger.Forgery.with;
import static com.ooma.office.e2e.ledger.Forgery.withId;
import static com.ooma.office.e2e.ledger.Missed.answering;
import static com.ooma.office.e2e.ledger.Missed.ofCompaniesThat;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.DOUBLED;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.LOST;
import static com.ooma.office.e2e.ledger.check.Finding.Kind.WRONG;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Finding;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One way to make books untrue, and what the ledger must find then.
record Tampering(String what, Finding.Kind found, UnaryOperator<Books> act) {

  @Override
  public String toString() {
    return what;
  }

  /// Every kind of effect, deleted and doubled; events removed, swapped and doubled; cents changed.
  static Stream<Tampering> all() {
    return Stream.of(
            effects(),
            notices(),
            events(),
            changes(),
            Mischief.all(),
            PortMischief.all(),
            SettingMischief.all())
        .flatMap(each -> each);
  }

  private static Stream<Tampering> effects() {
    var order = answering(Kind.PLACE_ORDER, "orderId", "order_id");
    var groups =
        ofCompaniesThat(Kind.ADD_RING_GROUP)
            .and(row -> row.getString("path").startsWith("ring-groups/"));
    return Stream.of(
            Map.entry("ordering.customer_order", order),
            Map.entry("ordering.quote", answering(Kind.REQUEST_QUOTE, "quoteId", "quote_id")),
            Map.entry("ordering.account", ofCompaniesThat(Kind.DESCRIBE_ACCOUNT)),
            Map.entry(
                "provisioning.number_hold", answering(Kind.HOLD_NUMBERS, "holdId", "hold_id")),
            Map.entry("provisioning.shipment", order),
            Map.entry("provisioning.extension", order),
            Map.entry(
                "provisioning.message", answering(Kind.LEAVE_MESSAGE, "messageId", "message_id")),
            Map.entry(
                "provisioning.content", answering(Kind.LEAVE_MESSAGE, "messageId", "content_id")),
            Map.entry("provisioning.office_setting", groups),
            Map.entry("provisioning.office_setting_change", groups),
            Map.entry("porting.webhook_received", Missed.toldByCarriers()),
            Map.entry("support.ticket", answering(Kind.OPEN_TICKET, "ticketId", "ticket_id")),
            Map.entry("support.ticket_message", Missed.written()),
            Map.entry("support.contact", ofCompaniesThat(Kind.PLACE_ORDER)),
            Map.entry(
                "support.webhook_message",
                answering(Kind.REGISTER_ENDPOINT, "endpointId", "endpoint_id")
                    .and(has("account_id"))
                    .and(has("delivered_at"))), // others may be so old that they may be gone
            Map.entry("billing.subscription", ofCompaniesThat(Kind.PLACE_ORDER)),
            Map.entry("billing.einvoice", ofCompaniesThat(Kind.PLACE_ORDER)),
            Map.entry("billing.cash_movement", Missed.any()),
            Map.entry("billing.item", Missed.shipped()),
            Map.entry("billing.call", Missed.calls()))
        .flatMap(kind ->
            Stream.of(
                rows("delete a row of " + kind.getKey(), LOST, kind.getKey(), kind.getValue(), 0),
                rows(
                    "double a row of " + kind.getKey(),
                    DOUBLED,
                    kind.getKey(),
                    kind.getValue(),
                    2)));
  }

  private static Stream<Tampering> notices() {
    var ordered = answering(Kind.PLACE_ORDER, "orderId", "about");
    return Stream.of(
            Map.entry("ORDER_CONFIRMED", ordered),
            Map.entry("PARCEL_SENT", ordered),
            Map.entry("INVOICE_READY", ofCompaniesThat(Kind.PLACE_ORDER)))
        .flatMap(notice -> {
          var what = notice.getKey();
          var which = notice.getValue().also(Missed.with("kind", what));
          return Stream.of(
              rows("delete a notice " + what, LOST, "support.notice", which, 0),
              rows("double a notice " + what, DOUBLED, "support.notice", which, 2));
        });
  }

  private static Stream<Tampering> events() {
    return Stream.of(
            "OrderPlaced",
            "NumbersAssigned",
            "PhoneShipped",
            "TicketOpened",
            "VoicemailReceived",
            "EmergencyAddressConfirmed")
        .flatMap(type -> Stream.of(removeEvent(type), doubleEvent(type)));
  }

  private static Stream<Tampering> changes() {
    var order = answering(Kind.PLACE_ORDER, "orderId", "order_id");
    var company = ofCompaniesThat(Kind.PLACE_ORDER);
    var fulfilledSeat = Missed.fulfilled("seat_id", "seat_id");
    var served = company.also(Missed.fulfilled("account_id", "account_id"));
    var given =
        company.and(row ->
            !row.getJsonArray("additional_numbers").isEmpty() && row.getString("retry_at") == null);
    var used = company.also(Missed.with("state", "ASSIGNED")).and(has("seat_id"));
    return Stream.of(
        change("ordering.customer_order", "monthly_ttc_cents", 4_999, order),
        change(
            "ordering.customer_order",
            "company_number",
            "+33199999999",
            order.also(Missed.fulfilled("order_id", "order_id"))),
        change("ordering.customer_order", "site", Mischief.elsewhere(), order),
        change("ordering.account", "seats", 177, company),
        change("ordering.account", "additional_numbers", 77, company),
        change("ordering.account", "legal_name", "Autre", company),
        change("ordering.account", "administrator_name", "Autre", company),
        change("ordering.account", "billing_address", new JsonObject(), company),
        change("ordering.account", "sites", new JsonArray(), company),
        change("ordering.seat", "phone_mac", "000000000000", fulfilledSeat),
        change("ordering.seat", "number", "+33199999999", fulfilledSeat),
        change("ordering.seat", "user_name", "Autre", fulfilledSeat),
        change("ordering.seat", "state", "CANCELLED", fulfilledSeat),
        change("support.contact", "email", "autre@lumen.example", company),
        change("billing.item", "starts_on", "2020-02-02", Missed.shipped()),
        change("billing.item", "monthly_ttc_cents", 4_999, Missed.shipped()),
        change("billing.call", "ttc_cents", 99_999, Missed.calls()),
        change("billing.call", "seconds", 99_999, Missed.calls()),
        change("billing.invoice", "ttc_cents", 1, company),
        change("billing.invoice_line", "ttc_cents", 1, Missed.any()),
        change("billing.invoice_line", "quantity", 99, Missed.any()),
        change("billing.invoice_series", "last_place", 9_999, Missed.any()),
        change("billing.invoice", "replaces", Mischief.nobody(), company),
        change("billing.einvoice", "deposit", 2, company),
        change("billing.einvoice", "inside", true, company),
        change("billing.cash_movement", "cents", 1, Missed.any()),
        change("provisioning.telephone_number", "account_id", Mischief.nobody(), used),
        change("provisioning.extension", "user_name", "Autre", order),
        change("provisioning.emergency_address", "site_name", "Autre", served),
        change("provisioning.emergency_address", "street", "1 rue", served),
        change("provisioning.office", "additional_wanted", 77, company),
        change("provisioning.office", "additional_numbers", new JsonArray(), given),
        change("ordering.account", "kept_numbers", new JsonArray().add("+33199999999"), company),
        change(
            "provisioning.office",
            "numbers_from_ports",
            new JsonArray().add("+33199999999"),
            company));
  }

  private static Tampering change(String table, String column, Object value, Missed which) {
    return new Tampering(
        "change %s of %s".formatted(column, table),
        WRONG,
        books -> {
          var row = first(books, table, which.in(books));
          return replace(books, table, row, List.of(row.copy().put(column, value)));
        });
  }

  /// @param times how often the row is there instead of once
  private static Tampering rows(
      String what, Finding.Kind found, String table, Missed which, int times) {
    return new Tampering(
        what,
        found,
        books -> {
          var row = first(books, table, which.in(books));
          return replace(books, table, row, Collections.nCopies(times, row));
        });
  }

  private static Tampering removeEvent(String type) {
    return new Tampering(
        "remove " + type,
        LOST,
        books -> {
          var id = first(books, type).id();
          return with(
              books, books.events().stream().filter(event -> !event.id().equals(id)).toList());
        });
  }

  /// Under another id: a producer that published twice.
  private static Tampering doubleEvent(String type) {
    return new Tampering(
        "double " + type,
        DOUBLED,
        books -> {
          var event = first(books, type);
          var events = new ArrayList<>(books.events());
          events.add(withId(event, UUID.randomUUID().toString()));
          return with(books, events);
        });
  }

  private static Predicate<JsonObject> has(String column) {
    return row -> row.getString(column) != null;
  }
}
