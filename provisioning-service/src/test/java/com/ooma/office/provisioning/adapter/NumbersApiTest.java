package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.AcceptOrder;
import com.ooma.office.provisioning.domain.PostalAddress;
import com.ooma.office.provisioning.domain.Site;
import com.ooma.office.provisioning.domain.WantedSeat;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class NumbersApiTest {

  private static final String HOLDS = "/v1/number-holds";

  private final UUID account = UUID.randomUUID();
  private final Api member = Api.primaryMember(account);

  @Inject AcceptOrder acceptOrder;
  @Inject EntityManagerFactory entities;

  @BeforeEach
  void nothing_is_in_stock() {
    Api.reset();
  }

  @Test
  void chosen_numbers_are_held_and_shown_to_nobody_else() {
    Api.stockNumbers(3);

    String location =
        member
            .post(HOLDS, "{\"numbers\":[\"+33199000001\",\"+33199000002\"]}")
            .statusCode(201)
            .header("Location", startsWith("/v1/number-holds/"))
            .body("holdId", notNullValue())
            .body("numbers", contains("+33199000001", "+33199000002"))
            .body("expiresAt", notNullValue())
            .extract()
            .header("Location");

    member.get(location).statusCode(200).body("numbers", hasSize(2));
    Api.primaryMember(UUID.randomUUID()).get(location).statusCode(404);
    member.get("/v1/numbers?area=01").body("items.number", contains("+33199000000"));
    Api.ops().get("/v1/numbers?state=HELD").body("items", hasSize(2));
    Api.primaryMember(UUID.randomUUID())
        .post(HOLDS, "{\"numbers\":[\"+33199000001\"]}")
        .statusCode(409)
        .body("code", equalTo("numbers-taken"));
  }

  @Test
  void the_same_key_holds_once() {
    Api.stockNumbers(4);

    var first = member.post(HOLDS, "k1", "{\"count\":2,\"area\":\"01\"}").statusCode(201).extract();
    var again = member.post(HOLDS, "k1", "{\"count\":2,\"area\":\"01\"}").statusCode(201).extract();

    assertEquals(first.asString(), again.asString());
    member.get("/v1/numbers").body("items", hasSize(2));
    member.post(HOLDS, "k1", "{\"count\":1,\"area\":\"01\"}").statusCode(422);
  }

  @Test
  void an_expired_hold_is_free_before_and_after_it_is_tidied_up() throws SQLException {
    Api.stockNumbers(1);
    member.post(HOLDS, "{\"numbers\":[\"+33199000000\"]}").statusCode(201);
    sql("UPDATE telephone_number SET free_from = now() - interval '1 second'");

    member.get("/v1/numbers").body("items.number", contains("+33199000000"));
    Api.ops().get("/v1/numbers?state=HELD").body("items", hasSize(0));
    Api.primaryMember(UUID.randomUUID())
        .post(HOLDS, "{\"numbers\":[\"+33199000000\"]}")
        .statusCode(201);
  }

  @Test
  void of_many_who_want_one_number_one_gets_it() throws Exception {
    Api.stockNumbers(2);
    var tokens = Stream.generate(() -> Api.primaryMember(UUID.randomUUID())).limit(20).toList();

    var statuses =
        race(
            20,
            i ->
                tokens
                    .get(i)
                    .post(
                        HOLDS,
                        i % 2 == 0
                            ? "{\"numbers\":[\"+33199000000\",\"+33199000001\"]}"
                            : "{\"numbers\":[\"+33199000001\",\"+33199000000\"]}")
                    .extract()
                    .statusCode());

    assertEquals(1, statuses.stream().filter(status -> status == 201).count());
    assertEquals(19, statuses.stream().filter(status -> status == 409).count());
  }

  @Test
  void those_who_want_any_number_never_get_the_same() throws Exception {
    Api.stockNumbers(50);
    var callers = Stream.generate(() -> Api.primaryMember(UUID.randomUUID())).limit(20).toList();

    var held = race(20, i -> callers.get(i).post(HOLDS, "{\"count\":3,\"area\":\"01\"}").extract());

    var numbers =
        held.stream()
            .filter(answer -> answer.statusCode() == 201)
            .flatMap(answer -> answer.<List<String>>path("numbers").stream())
            .toList();
    assertEquals(numbers.size(), numbers.stream().distinct().count());
    assertTrue(numbers.size() >= 36, numbers.size() + " numbers were held");
    Api.ops().get("/v1/numbers?state=HELD&limit=200").body("items", hasSize(numbers.size()));
  }

  @Test
  void racing_orders_for_the_same_numbers_and_phones_share_nothing() throws Exception {
    Api.stockNumbers(40);
    Api.stockPhones(0, 20);
    var wanted = new PhoneNumber("+33199000005");

    race(
        12,
        _ -> {
          acceptOrder.handle(order(3, wanted));
          return true;
        });
    Api.stockPhones(20, 16);
    Api.stockNumbers(48);
    Api.ops().eventually("/v1/shipments?state=READY", "items.size()", 12);

    assertEquals(
        48, one("SELECT count(DISTINCT number) FROM telephone_number WHERE state = 'ASSIGNED'"));
    assertEquals(36, one("SELECT count(DISTINCT number) FROM extension"));
    assertEquals(12, one("SELECT count(DISTINCT company_number) FROM office"));
    assertEquals(36, one("SELECT count(DISTINCT seat_id) FROM phone WHERE state = 'RESERVED'"));
    assertEquals(1, one("SELECT count(*) FROM extension WHERE number = '+33199000005'"));
  }

  @Test
  void two_hundred_seats_cost_few_statements() {
    Api.stockNumbers(201);
    Api.stockPhones(0, 200);
    var statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();

    acceptOrder.handle(order(200, null));

    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    assertTrue(statements <= 25, statements + " statements");
    assertEquals(200, one("SELECT count(*) FROM phone WHERE state = 'RESERVED'"));
  }

  @Test
  void the_tables_themselves_allow_no_second_owner() {
    Api.stockNumbers(1);

    assertViolates(
        "INSERT INTO telephone_number (number, revision, state) VALUES ('+33199000000', 0, 'AVAILABLE')");
    assertViolates("UPDATE telephone_number SET state = 'ASSIGNED'");
    assertViolates("UPDATE telephone_number SET account_id = gen_random_uuid()");
    assertViolates("UPDATE telephone_number SET state = 'COOLING'");
    assertViolates("INSERT INTO office VALUES (gen_random_uuid(), 0, NULL, 3000)");
  }

  @Test
  void numbers_are_listed_lowest_first_and_paged() {
    Api.stockNumbers(3);

    String next =
        member
            .get("/v1/numbers?limit=2")
            .body("items.number", contains("+33199000000", "+33199000001"))
            .body("items[0].national", equalTo("01 99 00 00 00"))
            .body("items[0].area", equalTo("01"))
            .body("items[0].state", equalTo("AVAILABLE"))
            .extract()
            .path("next");
    member
        .get("/v1/numbers?limit=2&cursor=" + next)
        .body("items.number", contains("+33199000002"))
        .body("next", nullValue());
    member.get("/v1/numbers?area=02").body("items", hasSize(0));
    member
        .get("/v1/numbers?cursor=nonsense")
        .statusCode(400)
        .body("code", equalTo("cursor-unknown"));
    member.get("/v1/numbers?area=99").statusCode(400);
    member.get("/v1/numbers?state=NONSENSE").statusCode(400);
    member.get("/v1/numbers?state=HELD").statusCode(403);
  }

  @Test
  void imports_report_their_bad_lines_and_repeat_their_answer() {
    Api.stockNumbers(1);
    var csv = "number\n+33199000000\n01 99 00 00 01\n0612345678\n";

    var first =
        Api.ops()
            .importCsv("/v1/numbers/imports", "i1" + account, csv)
            .statusCode(200)
            .body("lines", equalTo(3))
            .body("added", equalTo(1))
            .body("refused.line", contains(2, 4))
            .body("refused.code", contains("number-known", "not-a-fixed-line"))
            .body("refused[1].text", equalTo("0612345678"))
            .extract();
    var again = Api.ops().importCsv("/v1/numbers/imports", "i1" + account, csv).extract();

    assertEquals(first.asString(), again.asString());
    member.importCsv("/v1/numbers/imports", csv).statusCode(403);
    Api.warehouse().importCsv("/v1/numbers/imports", csv).statusCode(403);
    member.importCsv("/v1/phones/imports", "001565000000,S0001").statusCode(403);
    Api.ops().importCsv("/v1/numbers/imports", " ").statusCode(400);
    Api.ops().post("/v1/numbers/imports", "{}").statusCode(415);
    Api.ops()
        .importCsv("/v1/phones/imports", "00:15:65:00:00:01,s0001\n001565000001,S0002")
        .body("added", equalTo(1))
        .body("refused.code", contains("line-twice"));
    Api.ops()
        .get("/v1/phones?state=IN_STOCK")
        .body("items[0].mac", equalTo("001565000001"))
        .body("items[0].serial", equalTo("S0001"))
        .body("items[0].seatId", nullValue());
  }

  @Test
  void racing_imports_of_the_same_numbers_add_each_once() throws Exception {
    var added =
        race(
            6,
            _ ->
                Api.ops()
                    .importCsv("/v1/numbers/imports", "0199000000\n0199000001\n0199000002")
                    .statusCode(200)
                    .extract()
                    .<Integer>path("added"));

    assertEquals(3, added.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void bad_holds_are_refused_as_problems() {
    Api.stockNumbers(1);
    for (var bad :
        List.of(
            "{}",
            "{\"numbers\":[]}",
            "{\"numbers\":[null]}",
            "{\"numbers\":[\"nonsense\"]}",
            "{\"numbers\":[\"+33199000000\"],\"count\":1,\"area\":\"01\"}",
            "{\"count\":1}",
            "{\"count\":0,\"area\":\"01\"}",
            "{\"count\":202,\"area\":\"01\"}",
            "{\"count\":\"1\",\"area\":\"01\"}",
            "{\"count\":1,\"area\":\"1\"}",
            "{\"nonsense\":1}",
            "[",
            "null")) {
      member.post(HOLDS, bad).statusCode(400).contentType("application/problem+json");
    }
    member
        .post(HOLDS, "{\"count\":2,\"area\":\"01\"}")
        .statusCode(409)
        .body("code", equalTo("numbers-short"));
    member.request().body("{\"count\":1,\"area\":\"01\"}").post(HOLDS).then().statusCode(400);
    Api.member(account).post(HOLDS, "{\"count\":1,\"area\":\"01\"}").statusCode(403);
    member.get("/v1/numbers").body("items", hasSize(1));
  }

  private static AcceptOrder.Command order(int seats, PhoneNumber firstWants) {
    return new AcceptOrder.Command(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Site(
            UUID.randomUUID(),
            "WeWork",
            new PostalAddress("33 rue La Fayette", "75009", "Paris", "75109")),
        IntStream.range(0, seats)
            .mapToObj(i -> new WantedSeat(UUID.randomUUID(), null, i == 0 ? firstWants : null))
            .toList(),
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2026, 11, 26));
  }

  private static <T> List<T> race(int racers, IntFunction<T> act) throws Exception {
    try (var pool = Executors.newFixedThreadPool(racers)) {
      var tasks =
          IntStream.range(0, racers).<Callable<T>>mapToObj(i -> () -> act.apply(i)).toList();
      var results = new ArrayList<T>();
      for (var result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }

  private static void assertViolates(String statement) {
    try {
      sql(statement);
    } catch (SQLException e) {
      assertTrue(e.getSQLState().startsWith("23"), e.getMessage());
      return;
    }
    throw new AssertionError("allowed: " + statement);
  }

  private static void sql(String statement) throws SQLException {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  private static long one(String query) {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var jdbc = connection.createStatement();
        var rows = jdbc.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
