package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class NumberRacesTest {

  private static final String HOLDS = "/v1/number-holds";

  @Inject AcceptOrder acceptOrder;
  @Inject EntityManagerFactory entities;
  @Inject Scheduler scheduler;
  @Inject Numbers numbers;

  @BeforeEach
  void nothing_is_in_stock() {
    Api.reset();
  }

  @Test
  void of_many_who_want_one_number_one_gets_it() throws Exception {
    Api.stockNumbers(2);
    var tokens = Stream.generate(() -> Api.primaryMember(UUID.randomUUID())).limit(20).toList();

    var statuses =
        Race.of(
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

    var held =
        Race.of(20, i -> callers.get(i).post(HOLDS, "{\"count\":3,\"area\":\"01\"}").extract());

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
    var wanted = new PhoneNumber("+33261910005"); // of an area in which nobody looks for others
    Api.ops().importCsv("/v1/numbers/imports", wanted.e164()).statusCode(200);

    Race.of(
        12,
        i -> {
          acceptOrder.handle(order(3, i < 3 ? wanted : null));
          return true;
        });
    Api.stockPhones(20, 16);
    Api.stockNumbers(48);
    Api.ops().eventually("/v1/shipments?state=READY", "items.size()", 10);

    Api.ops()
        .get("/v1/shipments?state=WAITING")
        .body("items.reason", hasSize(2))
        .body("items.reason", everyItem(containsString("the chosen number " + wanted)));
    assertEquals(
        40,
        Tables.count(
            "SELECT count(DISTINCT number) FROM telephone_number WHERE state = 'ASSIGNED'"));
    assertEquals(30, Tables.count("SELECT count(DISTINCT number) FROM extension"));
    assertEquals(10, Tables.count("SELECT count(DISTINCT company_number) FROM office"));
    assertEquals(
        30, Tables.count("SELECT count(DISTINCT seat_id) FROM phone WHERE state = 'RESERVED'"));
    assertEquals(1, Tables.count("SELECT count(*) FROM extension WHERE number = '+33261910005'"));
  }

  @Test
  void sixty_four_orders_at_once_share_a_hundred_numbers() throws Exception {
    Api.stockNumbers(100);
    Api.stockPhones(0, 64);
    scheduler.pause(); // would give spare numbers to conference servers and faxes

    Race.of(
        64,
        _ -> {
          acceptOrder.handle(order(1, null)); // wants two: one for the company
          return true;
        });
    scheduler.resume();
    Api.ops().eventually("/v1/shipments?state=READY&limit=100", "items.size()", 50);

    Api.ops().get("/v1/shipments?state=WAITING&limit=100").body("items", hasSize(14));
    Api.ops().get("/v1/numbers?state=ASSIGNED&limit=200").body("items", hasSize(100));
    assertEquals(
        100,
        Tables.count(
            "SELECT count(DISTINCT number) FROM (SELECT number FROM extension"
                + " UNION ALL SELECT company_number FROM office) given"));
    assertEquals(50, Tables.count("SELECT count(*) FROM phone WHERE state = 'RESERVED'"));
  }

  @Test
  void who_can_wait_keeps_no_number_from_an_order() {
    Api.stockNumbers(54);
    Api.stockPhones(0, 2);

    QuarkusTransaction.requiringNew()
        .run(() -> {
          var spare = numbers.findSpareForUpdate(new Area("01"), 3, 50, Instant.now());
          var ordered = CompletableFuture.runAsync(() -> acceptOrder.handle(order(2, null)));
          ordered.join();
          assertEquals(
              List.of("+33199000053", "+33199000052", "+33199000051"),
              spare.stream().map(number -> number.number().e164()).toList());
        });

    Api.ops().get("/v1/shipments?state=READY").body("items", hasSize(1));
  }

  @Test
  void two_hundred_seats_cost_few_statements() {
    Api.stockNumbers(201);
    Api.stockPhones(0, 200);
    var statistics = entities.unwrap(SessionFactory.class).getStatistics();
    scheduler.pause(); // its statements are counted, too
    statistics.setStatisticsEnabled(true);
    statistics.clear();

    acceptOrder.handle(order(200, null));

    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);
    scheduler.resume();
    assertTrue(statements <= 25, statements + " statements");
    assertEquals(200, Tables.count("SELECT count(*) FROM phone WHERE state = 'RESERVED'"));
  }

  @Test
  void the_tables_themselves_allow_no_second_owner() {
    Api.stockNumbers(1);

    assertViolates(
        "INSERT INTO telephone_number (number, revision, state) VALUES ('+33199000000', 0,"
            + " 'AVAILABLE')");
    assertViolates("UPDATE telephone_number SET state = 'ASSIGNED'");
    assertViolates("UPDATE telephone_number SET account_id = gen_random_uuid()");
    assertViolates("UPDATE telephone_number SET state = 'COOLING'");
    assertViolates("UPDATE telephone_number SET former_account_id = gen_random_uuid()");
    assertViolates("INSERT INTO office VALUES (gen_random_uuid(), 0, NULL, 3000)");
  }

  @Test
  void racing_imports_of_the_same_numbers_add_each_once() throws Exception {
    var added =
        Race.of(
            6,
            _ ->
                Api.ops()
                    .importCsv("/v1/numbers/imports", "0199000000\n0199000001\n0199000002")
                    .statusCode(200)
                    .extract()
                    .<Integer>path("added"));

    assertEquals(3, added.stream().mapToInt(Integer::intValue).sum());
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
        null,
        0,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2026, 11, 26));
  }

  private static void assertViolates(String statement) {
    try {
      Tables.execute(statement);
    } catch (SQLException e) {
      assertTrue(e.getSQLState().startsWith("23"), e.getMessage());
      return;
    }
    throw new AssertionError("allowed: " + statement);
  }
}
