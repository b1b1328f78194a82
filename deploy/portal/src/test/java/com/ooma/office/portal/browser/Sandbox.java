package com.ooma.office.portal.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What goes on around the pages while somebody looks at them: time passes, ops and the warehouse
/// bring numbers and phones, and programs ask the API.
public record Sandbox(URI gateway) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  public void moveTo(String day) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("moveTo", day + "T10:00:00+01:00"))
        .post(gateway + "/sandbox/clock")
        .then()
        .statusCode(200);
  }

  /// By the clock of the services, in Paris.
  public LocalDate today() {
    var now = given().get(gateway + "/sandbox/clock").jsonPath().getString("now");
    return OffsetDateTime.parse(now).toLocalDate();
  }

  public Response read(String path, UUID account) {
    return as(account).get(gateway + path);
  }

  /// A request of a company's primary member.
  public RequestSpecification as(UUID account) {
    return with(Map.of("groups", List.of("primary-member"), "account", account.toString()));
  }

  /// A request of somebody of ours, or of a program.
  public RequestSpecification as(String group) {
    return with(Map.of("groups", List.of(group)));
  }

  private RequestSpecification with(Map<String, ?> claims) {
    return given()
        .auth()
        .oauth2(token(claims))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private String token(Map<String, ?> claims) {
    return given()
        .contentType(ContentType.JSON)
        .body(claims)
        .post(gateway + "/sandbox/tokens")
        .jsonPath()
        .getString("token");
  }

  /// As ops do before the members come: numbers and phones for everybody.
  public void fillShelves() {
    int start = ThreadLocalRandom.current().nextInt(9_000);
    importList(
        "/v1/numbers/imports",
        "number\n",
        IntStream.range(start, start + 40).mapToObj("+3319900%04d"::formatted));
    importList(
        "/v1/phones/imports",
        "mac,serial\n",
        IntStream.range(start, start + 4).mapToObj(i -> "805ec0ff%04x,SN9%07d".formatted(i, i)));
  }

  /// A company with two users, ordered as its own portal would, once its telephones are known.
  public UUID office(String legalName) {
    var account = UUID.randomUUID();
    var address = Map.of("street", "33 rue La Fayette", "postalCode", "75009", "city", "Paris");
    var located = new HashMap<String, Object>(address);
    located.put("inseeCode", "75109");
    var site = Map.of("siteId", UUID.randomUUID(), "name", "WeWork La Fayette", "address", located);
    as(account)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "legalName",
                legalName,
                "siren",
                "123456782",
                "billingAddress",
                address,
                "sites",
                List.of(site)))
        .put(gateway + "/v1/accounts/" + account)
        .then()
        .statusCode(200);
    var administrator =
        Map.of(
            "userName",
            "Camille Martin",
            "email",
            Visitor.mail("Camille Martin"),
            "administrator",
            true);
    order(account, List.of(administrator, Map.of("userName", "Noé Leroy")));
    var telephony = "/v1/accounts/" + account + "/telephony/extensions";
    eventually(() -> read(telephony, account).jsonPath().getList("items").size() == 2);
    return account;
  }

  /// @param seats and who will have them
  /// @return the order's identity
  public String order(UUID account, List<Map<String, ?>> seats) {
    var quote = create(account, "/v1/quotes", Map.of("seats", seats.size()));
    var order =
        Map.of(
            "quoteId",
            quote.getString("quoteId"),
            "cardToken",
            "tok_visa_demo",
            "termsVersion",
            "2017-04-01",
            "seats",
            seats);
    return create(account, "/v1/orders", order).getString("orderId");
  }

  /// What a member asks of support.
  public String ask(UUID account, String subject) {
    return create(
            account,
            "/v1/tickets",
            Map.of("category", "OTHER", "subject", subject, "message", subject))
        .getString("ticketId");
  }

  /// How the platform that takes electronic invoices treats them from now on.
  public void tellPlatform(String manner) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("manner", manner))
        .put(gateway + "/sandbox/einvoicing/manner")
        .then()
        .statusCode(200);
  }

  /// Until the platform that takes electronic invoices has said of a company's bill how it stands.
  public void awaitBill(UUID account, String status) {
    eventually(() -> bills("?accountId=" + account).getList("items.status").contains(status));
  }

  /// Of those that have stopped, the one that stands first goes on.
  public void handInFirstBill() {
    var stopped = bills("?stopped=true");
    var bill = "/" + stopped.getString("items[0].documentId");
    var deposit = bill + "/deposits/" + (stopped.getInt("items[0].deposits") + 1);
    as("ops").put(gateway + "/v1/einvoices" + deposit).then().statusCode(200);
    eventually(() -> bills(bill).getString("remedy") == null);
  }

  private JsonPath bills(String which) {
    return as("ops").get(gateway + "/v1/einvoices" + which).jsonPath();
  }

  /// Until somebody may be told how a phone comes back.
  ///
  /// @return its MAC address
  public String awaitReturnFrom(UUID account) {
    var returns = gateway + "/v1/returns?accountId=" + account;
    eventually(() -> !as("ops").get(returns).jsonPath().getList("items").isEmpty());
    return as("ops").get(returns).path("items[0].mac");
  }

  /// The parcel came, and the phone is sound.
  public void takeBack(String mac) {
    as("warehouse")
        .contentType(ContentType.JSON)
        .body(Map.of("mac", mac))
        .post(gateway + "/v1/returns")
        .then()
        .statusCode(200);
  }

  /// What pages of a company can be about, by what the router calls it.
  public Map<String, String> ids(UUID account) {
    var ids = new HashMap<>(Map.of("extension", "2001", "slug", "delais-de-livraison"));
    Map.of("orderId", "/v1/orders", "ticketId", "/v1/tickets", "invoiceId", "/v1/invoices")
        .forEach((name, path) -> {
          String id = read(path, account).path("items[0]." + name);
          if (id != null) {
            ids.put(name, id);
          }
        });
    return ids;
  }

  private JsonPath create(UUID account, String path, Map<String, ?> body) {
    return as(account)
        .contentType(ContentType.JSON)
        .body(body)
        .post(gateway + path)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  static void eventually(BooleanSupplier isSo) {
    var end = Instant.now().plus(PATIENCE);
    while (!isSo.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "it did not come true");
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void importList(String path, String heading, Stream<String> lines) {
    as("ops")
        .contentType("text/csv")
        .body(heading + lines.collect(Collectors.joining("\n")))
        .post(gateway + path)
        .then()
        .statusCode(200);
  }
}
