package com.ooma.office.provisioning.adapter;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What ordering and porting publish.
final class Orders {

  /// @param seatIds in the order of the seats
  record Placed(UUID account, UUID orderId, List<UUID> seatIds, Event event) {}

  private Orders() {}

  /// @param chosen a number for each seat, or null for any
  static Placed placed(UUID account, String... chosen) {
    return placed(account, 0, chosen);
  }

  static Placed placed(UUID account, int additionalNumbers, String... chosen) {
    var orderId = UUID.randomUUID();
    var seatIds = Stream.generate(UUID::randomUUID).limit(chosen.length).toList();
    var seats =
        IntStream.range(0, chosen.length)
            .mapToObj(i ->
                "{\"seatId\":\"%s\",\"userName\":%s,\"number\":%s,\"email\":\"user%d@lumen.example\"}"
                    .formatted(
                        seatIds.get(i),
                        i == 0 ? "\"Camille Martin\\naccount.1.password = evil\"" : "null",
                        chosen[i] == null ? "null" : "\"" + chosen[i] + "\"",
                        i + 1))
            .collect(Collectors.joining(","));
    var json =
        """
        {"accountId":"%s","orderId":"%s","placedAt":"2026-11-23T10:00:00Z",
         "company":{"legalName":"Atelier Lumen SAS","siren":"123456782","billingAddress":
           {"street":"12 rue des Archives","postalCode":"75004","city":"Paris","inseeCode":null}},
         "administrator":{"name":"Camille Martin","email":"camille@lumen.example"},
         "site":{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork La Fayette","address":
           {"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}},
         "seats":[%s],"additionalNumbers":%d,"internationalPlan":false,"cardToken":"tok","newerField":true,
         "monthlyTtc":{"amount":"50.00","currency":"EUR"},
         "promise":{"shipsOn":"2026-11-24","arrivesOn":"2026-11-26","firstCallBy":"2026-11-26"}}
        """
            .formatted(account, orderId, seats, additionalNumbers);
    return new Placed(
        account, orderId, seatIds, Event.of("ordering", "OrderPlaced", account, orderId, json));
  }

  /// The first seat's user has another name.
  static Event renamed(Placed order, String userName) {
    var json =
        "{\"accountId\":\"%s\",\"orderId\":\"%s\",\"seatId\":\"%s\",\"userName\":\"%s\"}"
            .formatted(order.account(), order.orderId(), order.seatIds().getFirst(), userName);
    return Event.of("ordering", "SeatRenamed", order.account(), order.orderId(), json);
  }

  static Event seatRemoved(Placed order, int seat) {
    var json =
        """
        {"accountId":"%s","orderId":"%s","seatIds":["%s"],"removedOn":"2026-12-01"}
        """
            .formatted(order.account(), order.orderId(), order.seatIds().get(seat));
    return Event.of("ordering", "SeatsRemoved", order.account(), order.orderId(), json);
  }

  static Event optionsChanged(UUID account, int additionalNumbers) {
    var json =
        """
        {"accountId":"%s","internationalPlan":true,"additionalNumbers":%d,
         "changedOn":"2026-12-01"}
        """
            .formatted(account, additionalNumbers);
    return Event.of("ordering", "OptionsChanged", account, account, json);
  }

  /// @param dropped numbers in quotation marks
  static Event optionsChanged(UUID account, int additional, int fromPorts, String dropped) {
    var json =
        """
        {"accountId":"%s","internationalPlan":true,"additionalNumbers":%d,
         "changedOn":"2026-12-01","numbersFromPorts":%d,"droppedNumbers":[%s]}
        """
            .formatted(account, additional, fromPorts, dropped);
    return Event.of("ordering", "OptionsChanged", account, account, json);
  }

  static Event portCompleted(UUID account, String number, String replaces, boolean keep) {
    var portRequestId = UUID.randomUUID();
    var json =
        """
        {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-15T09:00:00Z",
         "numbers":[{"number":"%s","replaces":"%s"}],"keepTemporary":%b}
        """
            .formatted(account, portRequestId, number, replaces, keep);
    return Event.of("porting", "PortCompleted", account, portRequestId, json);
  }

  /// Publishes the order and waits until it is fulfilled.
  static void fulfilled(Placed order) {
    EventBus.publish(order.event());
    Api.member(order.account())
        .eventually(
            "/v1/accounts/" + order.account() + "/telephony/extensions",
            "items.size()",
            order.seatIds().size());
  }
}
