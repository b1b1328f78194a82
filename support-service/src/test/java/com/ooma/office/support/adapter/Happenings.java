package com.ooma.office.support.adapter;

import com.ooma.office.testing.EventBus;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events of the other services about one account, as their producers write them.
public record Happenings(UUID account, UUID order) {

  public static Happenings of(UUID account) {
    return new Happenings(account, UUID.randomUUID());
  }

  public String email() {
    return "camille." + account + "@lumen.example";
  }

  /// The portal says that Camille is the primary member.
  public EventBus.Event described(UUID... sites) {
    return described("{\"name\":\"Camille Martin\",\"email\":\"%s\"}".formatted(email()), sites);
  }

  /// @param primaryMember as JSON
  public EventBus.Event described(String primaryMember, UUID... sites) {
    return ordering(
        "AccountDescribed",
        account,
        """
        "company":{"legalName":"Atelier Lumen & Fils SAS","siren":"123456782",
          "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}},
        "sites":[%s],"primaryMember":%s,"describedAt":"2026-11-23T08:00:00Z"
        """
            .formatted(
                Stream.of(sites)
                    .map(
                        """
                        {"siteId":"%s","name":"WeWork","address":
                          {"street":"1 rue A","postalCode":"75009","city":"Paris","inseeCode":"75109"}}
                        """
                            ::formatted)
                    .collect(Collectors.joining(",")),
                primaryMember));
  }

  public EventBus.Event administratorChanged(String email) {
    return ordering(
        "AdministratorChanged",
        account,
        """
        "seatId":null,"administrator":{"name":"Noé Leroy","email":"%s"},"changedAt":"2026-11-23T08:10:00Z"
        """
            .formatted(email));
  }

  public EventBus.Event departureAnnounced(LocalDate lastDay) {
    return ordering(
        "DepartureAnnounced",
        account,
        "\"lastDay\":\"%s\",\"announcedAt\":\"2026-11-23T08:20:00Z\"".formatted(lastDay));
  }

  public EventBus.Event departureRevoked() {
    return ordering("DepartureRevoked", account, "\"revokedAt\":\"2026-11-23T08:21:00Z\"");
  }

  public EventBus.Event orderPlaced() {
    return orderPlaced(order, "order." + email(), "2026-11-23T08:30:00Z");
  }

  public EventBus.Event orderPlaced(UUID orderId, String email, String placedAt) {
    return orderPlaced(orderId, email, placedAt, "\"somethingNewer\":{\"a\":1}");
  }

  /// An order as events tell it today: with what it costs, line by line.
  public EventBus.Event orderPlacedWithPrices() {
    return orderPlaced(
        order,
        "order." + email(),
        "2026-11-23T08:30:00Z",
        """
        "lines":[{"product":"SEAT","quantity":3,"unitTtc":{"amount":"50.00","currency":"EUR"}},
          {"product":"ADDITIONAL_NUMBER","quantity":1,"unitTtc":{"amount":"10.00","currency":"EUR"}}],
         "additionalNumbers":1,"companyNumber":"+33199001299"\
        """);
  }

  private EventBus.Event orderPlaced(UUID orderId, String email, String placedAt, String more) {
    return EventBus.Event.of(
        "ordering",
        "OrderPlaced",
        account,
        orderId,
        """
        {"accountId":"%s","orderId":"%s","placedAt":"%s",
         "company":{"legalName":"Atelier Lumen & Fils SAS","siren":"123456782",
           "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}},
         "administrator":{"name":"Camille Martin","email":"%s"},
         "site":{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork La Fayette",
           "address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}},
         "seats":[{"seatId":"0192f0c0-0000-7000-8000-000000000011","userName":"Camille Martin","number":null},
           {"seatId":"0192f0c0-0000-7000-8000-000000000012","userName":null,"number":null},
           {"seatId":"0192f0c0-0000-7000-8000-000000000013","userName":null,"number":"+33199001234"}],
         "internationalPlan":true,"cardToken":"tok_visa_demo",
         "monthlyTtc":{"amount":"160.00","currency":"EUR"},
         "promise":{"shipsOn":"2026-11-24","arrivesOn":"2026-11-26","firstCallBy":"2026-11-26"},
         %s}
        """
            .formatted(account, orderId, placedAt, email, more));
  }

  public EventBus.Event phoneShipped(int phone, String trackingNumber) {
    return EventBus.Event.of(
        "provisioning",
        "PhoneShipped",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"00156500000%d",
         "parcelService":"Colissimo Démo","trackingNumber":"%s","dueOn":"2026-11-26"}
        """
            .formatted(account, order, UUID.randomUUID(), phone, trackingNumber));
  }

  public EventBus.Event focDateAssigned(UUID request, String date, String slot) {
    return EventBus.Event.of(
        "porting",
        "FocDateAssigned",
        account,
        request,
        """
        {"accountId":"%s","portRequestId":"%s","focDate":"%s","slot":"%s",
         "numbers":["+33199001234","+33199001235"]}
        """
            .formatted(account, request, date, slot));
  }

  public EventBus.Event portCompleted(UUID request) {
    return EventBus.Event.of(
        "porting",
        "PortCompleted",
        account,
        request,
        """
        {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-01T10:00:00Z",
         "numbers":[{"number":"+33199001234","replaces":"+33199005678"}],"keepTemporary":false}
        """
            .formatted(account, request));
  }

  /// @param more properties that later events have
  public EventBus.Event portRejected(UUID request, String more) {
    return EventBus.Event.of(
        "porting",
        "PortRejected",
        account,
        request,
        """
        {"accountId":"%s","portRequestId":"%s","reason":"RIO_UNKNOWN_TO_DONOR","detail":"RIO <inconnu>"%s}
        """
            .formatted(account, request, more));
  }

  public EventBus.Event invoiceFinalized() {
    return EventBus.Event.of(
        "billing",
        "InvoiceFinalized",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","invoiceId":"%s","number":"2026-000042","issuedOn":"2026-12-26",
         "periodStart":"2026-12-26","periodEnd":"2027-01-26",
         "totalTtc":{"amount":"150.00","currency":"EUR"},"totalHt":{"amount":"125.00","currency":"EUR"},
         "totalVat":{"amount":"25.00","currency":"EUR"}}
        """
            .formatted(account, UUID.randomUUID()));
  }

  public EventBus.Event creditNoteFinalized() {
    return creditNoteFinalized("AV-2026-000007", "2026-12-27");
  }

  public EventBus.Event creditNoteFinalized(String number, String issuedOn) {
    return EventBus.Event.of(
        "billing",
        "CreditNoteFinalized",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","creditNoteId":"%s","number":"%s","issuedOn":"%s",
         "invoiceNumbers":["OO-2026-000042"],
         "totalTtc":{"amount":"74.51","currency":"EUR"},"totalHt":{"amount":"62.09","currency":"EUR"},
         "totalVat":{"amount":"12.42","currency":"EUR"}}
        """
            .formatted(account, UUID.randomUUID(), number, issuedOn));
  }

  public EventBus.Event orderCancelled() {
    return ordering(
        "OrderCancelled",
        order,
        """
        "orderId":"%s","seatIds":["%s","%s"],"cancelledAt":"2026-11-23T23:30:00Z"
        """
            .formatted(order, UUID.randomUUID(), UUID.randomUUID()));
  }

  public EventBus.Event seatsRemoved(UUID seat) {
    return ordering(
        "SeatsRemoved",
        order,
        """
        "orderId":"%s","seatIds":["%s"],"removedOn":"2026-12-01"
        """
            .formatted(order, seat));
  }

  public EventBus.Event promiseInJeopardy(String cause, UUID... seats) {
    return ordering(
        "PromiseInJeopardy",
        order,
        """
        "orderId":"%s","cause":"%s","seatIds":[%s],"noticedAt":"2026-11-24T15:00:00Z",
        "promise":{"shipsOn":"2026-11-24","arrivesOn":"2026-11-26","firstCallBy":"2026-11-26"}
        """
            .formatted(order, cause, ids(seats)));
  }

  /// @param relocation in quotes, or null
  public EventBus.Event serviceAddressChanged(
      Object relocation, UUID from, UUID to, String street) {
    return ordering(
        "ServiceAddressChanged",
        account,
        """
        "relocationId":%s,"formerSiteId":"%s","changedOn":"2027-01-04",
        "site":{"siteId":"%s","name":"WeWork Coeur Marais",
          "address":{"street":"%s","postalCode":"75003","city":"Paris","inseeCode":"75103"}}
        """
            .formatted(
                relocation == null ? null : '"' + relocation.toString() + '"', from, to, street));
  }

  public EventBus.Event relocationRefused(Object relocation, String code) {
    return ordering(
        "RelocationRefused",
        account,
        """
        "relocationId":"%s","code":"%s","detail":"There is no such site."
        """
            .formatted(relocation, code));
  }

  public EventBus.Event serviceTerminated(UUID... seats) {
    return ordering(
        "ServiceTerminated",
        account,
        """
        "lastDay":"2026-12-31","seatIds":[%s],"terminatedAt":"2026-12-31T23:00:00Z"
        """
            .formatted(ids(seats)));
  }

  private static String ids(UUID... seats) {
    return Stream.of(seats)
        .map(seat -> '"' + seat.toString() + '"')
        .collect(Collectors.joining(","));
  }

  private EventBus.Event ordering(String type, UUID subject, String rest) {
    return EventBus.Event.of(
        "ordering", type, account, subject, "{\"accountId\":\"%s\",%s}".formatted(account, rest));
  }
}
