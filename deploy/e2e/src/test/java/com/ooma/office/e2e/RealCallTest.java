package com.ooma.office.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ooma.office.e2e.voice.Agent;
import com.ooma.office.e2e.voice.Phone;
import com.ooma.office.e2e.voice.Router;
import com.ooma.office.local.setup.Ports;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Calls by SIP: a registrar and router that is fed by provisioning, and agents that have nothing
/// but the files that phones fetch. All else that can be called is one agent outside.
@TestMethodOrder(OrderAnnotation.class)
class RealCallTest {

  private static final String MOBILE = "+33639980001";
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final String TELEPHONY = "/v1/accounts/" + ACCOUNT + "/telephony/";
  private static final List<Phone> PHONES = new ArrayList<>();
  private static final Map<Phone, URI> FILES = new HashMap<>();

  private static Ports ports;
  private static Router router;

  @BeforeAll
  static void three_phones_are_on_their_desks() {
    assumeTrue(
        Router.isInstalled(), "kamailio and sipp are not installed: nobody really calls anybody");
    var gateway = Suite.stack().gateway();
    ports = new Ports(gateway.getPort());
    ordered();
    for (var url : dispatched()) {
      var link = URI.create(url);
      var file = given().get(link).then().statusCode(200).extract().asString();
      PHONES.add(Phone.of(file, ports.sip() + 200 + PHONES.size()));
      FILES.put(PHONES.getLast(), link);
    }
    PHONES.sort((one, other) -> one.extension().compareTo(other.extension()));
    router =
        Router.start(
            Map.of(
                "port", Integer.toString(ports.sip()),
                "gateway", gateway.toString().replaceFirst("/+$", ""),
                "realm", "127.0.0.1",
                "token", token("voice-switch"),
                "account", ACCOUNT.toString(),
                "outside", Integer.toString(outside()),
                "outsideCaller", Integer.toString(outside() + 1)));
  }

  @AfterAll
  static void hang_up() {
    if (router != null) {
      router.close();
    }
  }

  @Test
  @Order(1)
  void phones_sign_in_with_what_their_files_say_and_nobody_else_does() {
    for (var phone : PHONES) {
      assertTrue(phone.registers(200), phone.extension());
    }
    var keys = new HashMap<>(PHONES.getFirst().keys());
    keys.put("account.1.password", "guessed");
    assertTrue(new Phone(1, keys).registers(403));
    assertTrue(router.isRunning());
  }

  @Test
  @Order(2)
  void colleagues_call_each_other() {
    try (var desk = Agent.answers(PHONES.get(1).port())) {
      assertTrue(PHONES.get(0).calls("2002"));
      assertNotEquals("", desk.called());
    }
  }

  @Test
  @Order(3)
  void a_direct_number_reaches_its_user() {
    String number = get(TELEPHONY + "extensions").getString("items[1].numbers[0].number");
    try (var desk = Agent.answers(PHONES.get(1).port())) {
      assertTrue(Agent.callsFromOutside(outside() + 1, ports.sip(), number));
      assertNotEquals("", desk.called());
    }
  }

  @Test
  @Order(4)
  void help_is_called_and_lines_outside_are() {
    assertEquals("15", calledOutside("15"));
    assertEquals("+33612345678", calledOutside("0612345678"));
    assertTrue(PHONES.get(0).isRefused("0088112345678"));
  }

  @Test
  @Order(5)
  void a_setting_is_effective_at_the_next_call() {
    change("users/2002/calls", Map.of("doNotDisturb", true));
    assertEquals("TAKE_MESSAGE-2002", calledOutside("2002"));
    assertEquals("112", calledOutside("112"));

    change("users/2002/calls", Map.of("doNotDisturb", false));
    try (var desk = Agent.answers(PHONES.get(1).port())) {
      assertTrue(PHONES.get(0).calls("2002"));
      assertNotEquals("", desk.called());
    }
  }

  @Test
  @Order(6)
  void calls_are_forwarded_if_the_user_is_busy_or_does_not_answer() {
    change("users/2002/voicemail", Map.of("delaySeconds", 5));
    change("users/2002/forwarding", Map.of("when", List.of("BUSY", "NO_ANSWER"), "number", MOBILE));

    try (var _ = Agent.isBusy(PHONES.get(1).port())) {
      assertEquals(MOBILE, calledOutside("2002"));
    }
    try (var _ = Agent.rings(PHONES.get(1).port())) {
      assertEquals(MOBILE, calledOutside("2002"));
    }
    change("users/2002/forwarding", Map.of("when", List.of()));
  }

  @Test
  @Order(7)
  void in_a_group_the_first_to_answer_has_the_call() {
    group("Tous", "SIMULTANEOUS");
    try (var first = Agent.rings(PHONES.get(1).port());
        var second = Agent.answers(PHONES.get(2).port())) {
      assertTrue(PHONES.get(0).calls("2900"));
      assertNotEquals("", second.called());
      assertTrue(first.isDone(), "rings no more");
    }
  }

  @Test
  @Order(8)
  void a_group_in_which_nobody_answers_overflows() {
    group("En ordre", "SEQUENTIAL");
    try (var first = Agent.rings(PHONES.get(1).port());
        var second = Agent.rings(PHONES.get(2).port())) {
      assertEquals("TAKE_MESSAGE-2001", calledOutside("2901"));
      assertTrue(first.isDone() && second.isDone(), "each rang for its time");
    }
  }

  @Test
  @Order(9)
  void the_phone_of_a_user_who_left_signs_in_no_more() {
    var left = PHONES.get(2);
    String seat = get(TELEPHONY + "extensions").getString("items[2].seatId");
    as("primary-member")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("seatIds", List.of(seat)))
        .post(path("/v1/accounts/" + ACCOUNT + "/seat-removals"))
        .then()
        .statusCode(200);
    until(() -> get(TELEPHONY + "extensions").getList("items").size() == 2);

    assertTrue(left.registers(403));
    assertTrue(PHONES.get(0).isRefused("2003"));
    assertTrue(PHONES.get(1).registers(200));
  }

  @Test
  @Order(10)
  void a_phone_that_came_back_and_was_wiped_gets_nothing_and_signs_in_no_more() {
    var left = PHONES.get(2);
    var mac = FILES.get(left).getPath().replaceFirst(".*/(\\w+)[.]cfg$", "$1");
    as("warehouse")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("mac", mac))
        .post(path("/v1/returns"))
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_STOCK"));

    given().get(FILES.get(left)).then().statusCode(404);
    assertTrue(left.registers(403));
  }

  /// @return whom the first phone's call reached outside
  private static String calledOutside(String dialled) {
    try (var agent = Agent.answers(outside())) {
      assertTrue(PHONES.get(0).calls(dialled), dialled);
      return agent.called();
    }
  }

  private static int outside() {
    return ports.sip() + 300;
  }

  private static void group(String name, String strategy) {
    var overflow = Map.of("kind", "MAILBOX", "extension", "2001");
    as("primary-member")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "name", name,
                "strategy", strategy,
                "ringSeconds", 5,
                "members", List.of("2002", "2003"),
                "overflow", overflow))
        .post(path(TELEPHONY + "ring-groups"))
        .then()
        .statusCode(201);
  }

  private static void change(String setting, Map<String, Object> changed) {
    var read = as("primary-member").get(path(TELEPHONY + setting)).then().statusCode(200).extract();
    var body = new HashMap<String, Object>(read.jsonPath().getMap(""));
    body.putAll(changed);
    as("primary-member")
        .header("If-Match", read.header("ETag"))
        .body(body)
        .put(path(TELEPHONY + setting))
        .then()
        .statusCode(200);
  }

  /// A company of three users, whose phones are in the warehouse.
  private static void ordered() {
    var random = ThreadLocalRandom.current();
    stock(
        "numbers",
        random.ints(20, 0, 10_000).distinct().mapToObj("+331990%05d"::formatted).toList());
    stock(
        "phones",
        IntStream.range(0, 5)
            .mapToObj(_ ->
                "805ec0%06x,SN%08d".formatted(random.nextInt(1 << 24), random.nextInt(100_000_000)))
            .toList());
    var address = Map.of("street", "33 rue La Fayette", "postalCode", "75009", "city", "Paris");
    var siteAddress = new HashMap<String, Object>(address);
    siteAddress.put("inseeCode", "75109");
    var site = Map.of("siteId", UUID.randomUUID(), "name", "La Fayette", "address", siteAddress);
    as("primary-member")
        .body(
            Map.of(
                "legalName",
                "Atelier Voix SAS",
                "siren",
                "123456782",
                "billingAddress",
                address,
                "sites",
                List.of(site)))
        .put(path("/v1/accounts/" + ACCOUNT))
        .then()
        .statusCode(200);
    var seats =
        List.of(
            Map.of("userName", "Camille", "email", "camille@voix.example", "administrator", true),
            Map.of("userName", "Dominique", "administrator", false),
            Map.of("userName", "Claude", "administrator", false));
    as("primary-member")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            Map.of(
                "seats",
                seats,
                "internationalPlan",
                false,
                "cardToken",
                "tok_visa_demo",
                "termsVersion",
                "2017-04-01"))
        .post(path("/v1/orders"))
        .then()
        .statusCode(201);
  }

  private static void stock(String what, List<String> lines) {
    as("ops")
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(lines.stream().collect(Collectors.joining("\n")))
        .post(path("/v1/" + what + "/imports"))
        .then()
        .statusCode(200);
  }

  /// The warehouse packs the phones and hands them over.
  ///
  /// @return where each finds its file
  private static List<String> dispatched() {
    var ready = "/v1/shipments?state=READY&accountId=" + ACCOUNT;
    until(() -> getAs("warehouse", ready).getList("items").size() == 1);
    var shipment = getAs("warehouse", ready);
    var links = new ArrayList<String>();
    for (String mac : shipment.<String>getList("items[0].phones.mac")) {
      links.add(
          as("warehouse")
              .post(path("/v1/phones/" + mac + "/provisioning-link"))
              .then()
              .statusCode(200)
              .extract()
              .path("configUrl"));
    }
    as("warehouse")
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("parcelService", "Coursier", "trackingNumber", "V1"))
        .post(path("/v1/shipments/" + shipment.getString("items[0].shipmentId") + "/dispatch"))
        .then()
        .statusCode(200);
    return links;
  }

  private static JsonPath get(String path) {
    return getAs("primary-member", path);
  }

  private static JsonPath getAs(String role, String path) {
    return as(role).get(path(path)).then().statusCode(200).extract().jsonPath();
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(token(role)).contentType(ContentType.JSON);
  }

  private static String token(String role) {
    var claims =
        Map.of(
            "groups",
            role.equals("primary-member") ? List.of("member", role) : List.of(role),
            "account",
            ACCOUNT.toString(),
            "sub",
            "voice-" + role);
    return given()
        .contentType(ContentType.JSON)
        .body(claims)
        .post(path("/sandbox/tokens"))
        .then()
        .statusCode(200)
        .extract()
        .path("token");
  }

  private static URI path(String path) {
    return Suite.stack().gateway().resolve(path.replace("+", "%2B"));
  }

  private static void until(BooleanSupplier seen) {
    for (int look = 0; look < 200 && !seen.getAsBoolean(); look++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertTrue(seen.getAsBoolean());
  }
}
