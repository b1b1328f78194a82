package com.ooma.office.provisioning.adapter;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.provisioning.application.departure.TerminateService;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// The other services hear which numbers are ours, whichever way they came or went.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class NumbersToldTest {

  private static final String TOLD =
      "SELECT count(*) FROM telephone_number WHERE told_use = present_use";

  @Inject TerminateService terminateService;

  @Test
  void numbers_are_told_when_they_are_given_and_when_they_are_given_back() {
    var account = ordered("+33199777101\n+33199777102\n+33199777103", null, null);
    Tables.await(TOLD + " AND told_use = 'ASSIGNED " + account + "'", 3);
    var given = told(account);
    assertEquals(3, given.size());
    assertEquals(Set.of("ASSIGNED"), given.values().stream().map(Told::use).collect(toSet()));

    terminateService.handle(new TerminateService.Command(account));

    Tables.await(TOLD + " AND told_use = 'SPARE' AND state = 'COOLING'", 3);
    var givenBack = told(NumberUseChanged.NOBODY);
    given.forEach((number, before) -> {
      assertEquals("SPARE", givenBack.get(number).use());
      assertEquals(before.version() + 1, givenBack.get(number).version());
    });
  }

  @Test
  void what_came_for_a_company_that_left_is_ours_and_nobodys_until_it_is_handed_back() {
    var account = UUID.randomUUID();
    var arrived =
        """
        {"accountId":"%s","portRequestId":"%s","completedAt":"2026-12-01T09:30:00Z",
         "numbers":["+33199009901"]}
        """
            .formatted(account, UUID.randomUUID());

    EventBus.publish(
        Event.of("porting", "PortCompletedAfterLeaving", account, UUID.randomUUID(), arrived));

    Tables.await(
        TOLD + " AND number = '+33199009901' AND state = 'COOLING' AND told_use = 'SPARE'", 1);

    var handedBack =
        """
        {"accountId":"%s","portRequestId":"%s","carrier":"carrier-alpha",
         "handedBackAt":"2027-01-11T07:00:00Z","number":"+33199009901"}
        """
            .formatted(account, UUID.randomUUID());
    EventBus.publish(
        Event.of("porting", "NumberHandedBack", account, UUID.randomUUID(), handedBack));

    Tables.await(TOLD + " AND number = '+33199009901' AND told_use = 'PORTED_OUT'", 1);
  }

  @Test
  void a_number_that_another_carrier_took_over_is_replaced_and_told_once() {
    var account = ordered("+33199777001\n+33199777002\n+33199777003", new String[1]);
    Tables.await(TOLD + " AND told_use = 'ASSIGNED " + account + "'", 2);
    var member = Api.primaryMember(account);
    var extensions = "/v1/accounts/" + account + "/telephony/extensions";
    String own = member.get(extensions).extract().path("items[0].numbers[0].number");
    var json =
        """
        {"accountId":"%s","portOutId":"%s","carrier":"carrier-alpha",
         "portedOutAt":"%s","numbers":["%s"]}
        """
            .formatted(account, UUID.randomUUID(), Instant.now().plusSeconds(60), own);
    var leaving = Event.of("porting", "NumberPortedOut", account, UUID.randomUUID(), json);

    EventBus.publish(leaving, leaving);

    Tables.await(TOLD + " AND number = '" + own + "' AND told_use = 'PORTED_OUT'", 1);
    var told = EventBus.read("provisioning", "NumbersLeft", account, 1);
    assertEquals(1, told.size());
    var left = JsonPath.from(told.getFirst().json());
    assertEquals(own, left.getString("numbers[0].number"));
    assertEquals("SEAT", left.getString("numbers[0].role"));
    member
        .get(extensions)
        .body("items[0].numbers[0].number", equalTo(left.getString("numbers[0].replacement")))
        .body("items[0].numbers.size()", equalTo(1));
    Api.ops()
        .get("/v1/numbers?state=PORTED_OUT")
        .body("items.number", contains(own))
        .body("items[0].leftAt", notNullValue());
    assertTrue(
        EventBus.read("provisioning", "NumberUseChanged", NumberUseChanged.NOBODY, 1).stream()
            .anyMatch(event -> leftOf(event).contains(own)));
  }

  /// A company with numbers that no other test has: what is told counts on with each change, and
  /// the topic still has what was told of theirs.
  private static UUID ordered(String numbers, String... seats) {
    Api.reset();
    Api.ops().importCsv("/v1/numbers/imports", numbers).statusCode(200);
    Api.stockPhones(0, seats.length);
    var account = UUID.randomUUID();
    Orders.fulfilled(Orders.placed(account, seats));
    return account;
  }

  private static List<String> leftOf(Event event) {
    return JsonPath.from(event.json()).getList("numbers.findAll { it.left }.number");
  }

  /// The newest news of each number among those about `account`.
  private static Map<String, Told> told(UUID account) {
    return EventBus.read("provisioning", "NumberUseChanged", account, 1).stream()
        .flatMap(event -> JsonPath.from(event.json()).getList("numbers", Told.class).stream())
        .collect(toMap(Told::number, Function.identity(), Told::newer));
  }

  record Told(String number, String use, long version, Boolean left) {

    Told newer(Told other) {
      return other.version > version ? other : this;
    }
  }
}
