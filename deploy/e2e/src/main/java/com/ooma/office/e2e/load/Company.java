package com.ooma.office.e2e.load;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.local.story.OldLine;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/// A member company: what it has, and what it asks for next. One worker at a time plays it.
final class Company {

  private static final int ORDERS = 3;

  private final Townsfolk folk;
  private final SplittableRandom random;
  private final UUID account;
  private final String mailbox;
  private final String portal;
  private final Map<String, List<Seat>> orders = new LinkedHashMap<>();
  private final List<String> tickets = new ArrayList<>();
  private final Map<String, Boolean> ports = new HashMap<>();
  private final Set<String> fetched = new HashSet<>();
  private boolean described;
  private int words;

  Company(Townsfolk folk, SplittableRandom random) {
    this.folk = folk;
    this.random = random;
    this.account = new UUID(random.nextLong(), random.nextLong());
    this.mailbox = "office." + account.toString().substring(0, 8) + "@lumen.example";
    this.portal = folk.primaryMember(account, mailbox);
  }

  void step() throws InterruptedException {
    if (!described) {
      describe();
      return;
    }
    switch (random.nextInt(17)) {
      case 0, 1, 2 -> order();
      case 3 -> ask(Kind.REQUEST_QUOTE, "/v1/quotes", quote());
      case 4 -> ask(Kind.HOLD_NUMBERS, "/v1/number-holds", hold());
      case 5, 6 -> openTicket();
      case 7, 8 -> write(portal, new JsonObject());
      case 9 -> write(folk.ops(), new JsonObject().put("solved", random.nextBoolean()));
      case 10 -> requestPort();
      case 11 -> movePort();
      case 12, 13 -> look();
      case 14 -> plugIn();
      case 15 -> changeNumbers();
      default -> folk.ask(Command.get(Kind.READ, account, portal, "/v1/invoices"), random);
    }
  }

  private void describe() throws InterruptedException {
    var body = Letters.company("Atelier " + mailbox);
    var command =
        Command.put(Kind.DESCRIBE_ACCOUNT, account, portal, "/v1/accounts/" + account, null, body);
    described = folk.ask(command, random).isAccepted();
  }

  private void order() throws InterruptedException {
    if (orders.size() < ORDERS) {
      int seats = random.nextInt(20) == 0 ? 12 : random.nextInt(1, 5);
      var body = Letters.order(seats, mailbox, random);
      var entry = ask(Kind.PLACE_ORDER, "/v1/orders", body);
      entry.answered("orderId").filter(_ -> entry.isAccepted()).ifPresent(this::remember);
    }
  }

  private void remember(String orderId) {
    orders.put(orderId, List.of());
  }

  /// Wants some more numbers, or fewer, or none, and leaves the plan as it is.
  private void changeNumbers() throws InterruptedException {
    var path = "/v1/accounts/" + account;
    var seen = folk.ask(Command.get(Kind.READ, account, portal, path), random);
    if (!seen.isAccepted()) {
      return;
    }
    var tag = "\"" + seen.answer().getLong("revision") + "\"";
    var body =
        seen.answer()
            .getJsonObject("options")
            .copy()
            .put("additionalNumbers", Math.max(0, random.nextInt(5) - 1));
    folk.ask(
        Command.put(Kind.CHANGE_OPTIONS, account, portal, path + "/options", tag, body), random);
  }

  private void openTicket() throws InterruptedException {
    var entry = ask(Kind.OPEN_TICKET, "/v1/tickets", Letters.ticket(text()));
    entry.answered("ticketId").filter(_ -> entry.isAccepted()).ifPresent(tickets::add);
  }

  private void write(String token, JsonObject body) throws InterruptedException {
    if (!tickets.isEmpty()) {
      var path = "/v1/tickets/" + any(tickets) + "/messages";
      var key = key();
      folk.ask(
          Command.post(Kind.WRITE_TO_TICKET, account, token, key, path, body.put("text", text())),
          random);
    }
  }

  private void requestPort() throws InterruptedException {
    var number =
        orders.values().stream()
            .flatMap(List::stream)
            .filter(Seat::hasNumber)
            .map(Seat::number)
            .findFirst();
    if (number.isPresent() && ports.isEmpty()) {
      var body = Letters.port(OldLine.any(folk.nextLine()), number.get());
      var entry = ask(Kind.REQUEST_PORT, "/v1/port-requests", body);
      entry
          .answered("portRequestId")
          .filter(_ -> entry.isAccepted())
          .ifPresent(id -> ports.put(id, false));
    }
  }

  /// Ops approve it; then the carrier names a day, once or twice.
  private void movePort() throws InterruptedException {
    for (var port : List.copyOf(ports.keySet())) {
      if (!ports.get(port)) {
        var path = "/v1/port-requests/" + port + "/approval";
        folk.ask(
            Command.post(Kind.APPROVE_PORT, account, folk.ops(), key(), path, new JsonObject()),
            random);
        ports.put(port, true);
      } else {
        folk.ask(folk.carrier().assignFoc(account, port, random), random);
      }
    }
  }

  /// What was accepted is there to be read.
  private void look() throws InterruptedException {
    if (orders.isEmpty()) {
      return;
    }
    var id = any(List.copyOf(orders.keySet()));
    var seen = folk.ask(Command.get(Kind.READ, account, portal, "/v1/orders/" + id), random);
    if (seen.isAccepted()) {
      orders.put(
          id,
          seen.answer().getJsonArray("seats").stream()
              .map(seat -> Seat.of((JsonObject) seat))
              .toList());
    } else if (seen.isSettled()) {
      folk.unreadable(seen);
    }
  }

  private void plugIn() throws InterruptedException {
    for (var seats : orders.values()) {
      for (var seat : seats) {
        if (seat.isDelivered() && !fetched.contains(seat.mac())) {
          var url = folk.configUrl(seat.mac());
          if (url.isPresent() && fetch(seat.mac(), url.get()).isAccepted()) {
            fetched.add(seat.mac());
          }
        }
      }
    }
  }

  private Entry fetch(String mac, String url) throws InterruptedException {
    var path = URI.create(url).getPath();
    return folk.ask(
        new Command(
            Kind.FETCH_CONFIGURATION,
            account,
            "",
            "GET",
            path,
            Map.of(),
            null,
            new JsonObject().put("mac", mac)),
        random);
  }

  private Entry ask(Kind kind, String path, JsonObject body) throws InterruptedException {
    return folk.ask(Command.post(kind, account, portal, key(), path, body), random);
  }

  private JsonObject quote() {
    return new JsonObject()
        .put("seats", random.nextInt(1, 20))
        .put("internationalPlan", random.nextBoolean());
  }

  private JsonObject hold() {
    return new JsonObject().put("count", random.nextInt(1, 4)).put("area", "01");
  }

  private String text() {
    return "Bonjour, ceci est le mot %d de %s.".formatted(++words, account);
  }

  private String key() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
