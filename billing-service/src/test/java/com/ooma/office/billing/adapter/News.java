package com.ooma.office.billing.adapter;

import static java.util.stream.Collectors.joining;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.security.SealingKey;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// What ordering, provisioning and porting tell of one account.
public class News {

  private final UUID account;

  News(UUID account) {
    this.account = account;
  }

  public EventBus.Event orderPlaced(String legalName, boolean internationalPlan, UUID... seats) {
    return orderPlaced(legalName, internationalPlan, "2026-01-05T09:00:00Z", seats);
  }

  /// An order of the first days, which tells no amounts and has its card in clear.
  public EventBus.Event orderPlaced(
      String legalName, boolean internationalPlan, String placedAt, UUID... seats) {
    return orderPlaced(
        UUID.randomUUID(), legalName, internationalPlan, placedAt, seats, "tok_visa_demo", null);
  }

  /// An order of the first days that is paid with this card.
  public EventBus.Event orderPlacedWith(String card, UUID... seats) {
    return orderPlaced(
        UUID.randomUUID(), "Atelier Lumen SAS", false, "2026-01-05T09:00:00Z", seats, card, null);
  }

  /// An order that says what each thing costs, with its card sealed.
  ///
  /// @param lines such as `SEAT 2 49.50`
  public EventBus.Event orderPlaced(UUID order, Instant placedAt, UUID[] seats, String... lines) {
    return orderPlaced(order, "Atelier Lumen SAS", true, placedAt.toString(), seats, null, lines);
  }

  private EventBus.Event orderPlaced(
      UUID order,
      String legalName,
      boolean internationalPlan,
      String placedAt,
      UUID[] seats,
      String cardToken,
      String[] lines) {
    var context = OrderPlaced.cardContext(account, order);
    var sealing = new SealingKey(OfficeTestResource.cardKeysets().sealing());
    return EventBus.Event.of(
        "ordering",
        "OrderPlaced",
        account,
        order,
        """
        {"accountId":"%s","orderId":"%s","placedAt":"%s",
         "company":{"legalName":"%s","siren":"123456782",
           "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}},
         "administrator":{"name":"Camille Martin","email":"camille@lumen.example"},
         "site":{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork La Fayette",
           "address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}},
         "seats":[%s],"internationalPlan":%b,"cardToken":%s,
         "monthlyTtc":{"amount":"150.00","currency":"EUR"},
         "promise":{"shipsOn":"2026-01-06","arrivesOn":"2026-01-08","firstCallBy":"2026-01-08"},
         "lines":%s,"sealedCardToken":%s,"newerField":true}
        """
            .formatted(
                account,
                order,
                placedAt,
                legalName,
                Stream.of(seats).map("{\"seatId\":\"%s\"}"::formatted).collect(joining(",")),
                internationalPlan,
                json(cardToken),
                lines == null
                    ? null
                    : Stream.of(lines).map(News::line).collect(joining(",", "[", "]")),
                json(cardToken == null ? sealing.seal("tok_visa_demo", context) : null)));
  }

  private static String json(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  private static String line(String words) {
    return "{\"product\":\"%s\",\"quantity\":%s,\"unitTtc\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}"
        .formatted((Object[]) words.split(" "));
  }

  public EventBus.Event phoneShipped(UUID seat, LocalDate dueOn) {
    return EventBus.Event.of(
        "provisioning",
        "PhoneShipped",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc",
         "parcelService":"Colis","trackingNumber":"T1","dueOn":"%s"}
        """
            .formatted(account, UUID.randomUUID(), seat, dueOn));
  }

  public EventBus.Event phoneDelivered(UUID seat, Instant deliveredAt) {
    return EventBus.Event.of(
        "provisioning",
        "PhoneDelivered",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","deliveredAt":"%s"}
        """
            .formatted(account, UUID.randomUUID(), seat, deliveredAt));
  }

  public EventBus.Event orderCancelled(UUID order, UUID seat) {
    return ordering(
        "OrderCancelled",
        """
        "seatIds":["%s"],"orderId":"%s","cancelledAt":"2026-01-05T10:00:00Z"
        """
            .formatted(seat, order));
  }

  public EventBus.Event departureAnnounced(LocalDate lastDay) {
    return ordering(
        "DepartureAnnounced",
        """
        "lastDay":"%s","announcedAt":"2026-01-05T10:00:00Z"
        """
            .formatted(lastDay));
  }

  public EventBus.Event departureRevoked() {
    return ordering("DepartureRevoked", "\"revokedAt\":\"2026-01-05T10:00:00Z\"");
  }

  public EventBus.Event seatsRemoved(UUID seat, LocalDate removedOn) {
    return ordering(
        "SeatsRemoved",
        """
        "orderId":"%s","seatIds":["%s"],"removedOn":"%s"
        """
            .formatted(UUID.randomUUID(), seat, removedOn));
  }

  public EventBus.Event seatRenamed(UUID seat, String email) {
    return ordering(
        "SeatRenamed",
        """
        "orderId":"%s","seatId":"%s","userName":"Dominique Petit","email":"%s"
        """
            .formatted(UUID.randomUUID(), seat, email));
  }

  public EventBus.Event numbersAssigned(UUID seat, String extension) {
    return EventBus.Event.of(
        "provisioning",
        "NumbersAssigned",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","orderId":"%s","companyNumber":"+33199000001",
         "seats":[{"seatId":"%s","extension":"%s","number":"+33199000002","phoneMac":"001565aabbcc"}]}
        """
            .formatted(account, UUID.randomUUID(), seat, extension));
  }

  public EventBus.Event optionsChanged(boolean plan, int numbers, LocalDate changedOn) {
    return ordering(
        "OptionsChanged",
        """
        "internationalPlan":%b,"additionalNumbers":%d,"changedOn":"%s"
        """
            .formatted(plan, numbers, changedOn));
  }

  public EventBus.Event serviceTerminated(LocalDate lastDay) {
    return ordering(
        "ServiceTerminated",
        """
        "lastDay":"%s","seatIds":[],"terminatedAt":"2026-01-05T10:00:00Z"
        """
            .formatted(lastDay));
  }

  /// Of one port, always the same.
  public EventBus.Event portDelayed(LocalDate day, int numbers) {
    var ported =
        Stream.of("\"+33199001234\"", "\"+33199001235\"").limit(numbers).collect(joining(","));
    return porting(
        "PortDelayed",
        """
        "promisedFor":"2026-01-05","day":"%s","daysLate":1,"numbers":[%s]
        """
            .formatted(day, ported));
  }

  public EventBus.Event portLost(String number) {
    return porting(
        "PortLost",
        """
        "lostAt":"2026-01-20T10:00:00Z","numbers":["%s"]
        """
            .formatted(number));
  }

  private EventBus.Event porting(String type, String fields) {
    return EventBus.Event.of(
        "porting",
        type,
        account,
        UUID.randomUUID(),
        "{\"accountId\":\"%1$s\",\"portRequestId\":\"%1$s\",%2$s}".formatted(account, fields));
  }

  private EventBus.Event ordering(String type, String fields) {
    return EventBus.Event.of(
        "ordering",
        type,
        account,
        UUID.randomUUID(),
        "{\"accountId\":\"%s\",%s}".formatted(account, fields));
  }
}
