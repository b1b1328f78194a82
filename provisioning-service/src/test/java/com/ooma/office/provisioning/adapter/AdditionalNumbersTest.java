package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.provisioning.application.telephony.ChangeAdditionalNumbers;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class AdditionalNumbersTest {

  private static final String MISSING = "/v1/numbers/missing";
  private static final String GIVEN = " FROM office, unnest(additional_numbers) AS n";

  /// Conference server and faxes may have taken some of them already.
  private static final String GIVEN_BACK =
      "SELECT count(*) FROM telephone_number"
          + " WHERE state = 'HELD' OR reaches IN ('CONFERENCE', 'FAX')";

  private final UUID account = UUID.randomUUID();
  private final Api member = Api.member(account);
  private final String mappings = "/v1/accounts/" + account + "/telephony/number-mappings";

  @Inject ChangeAdditionalNumbers changeAdditionalNumbers;

  @BeforeEach
  void nothing_is_in_stock() {
    Api.reset();
    Api.stockPhones(0, 2);
  }

  @Test
  void they_are_bought_with_an_order_and_changed_afterwards() {
    Api.stockNumbers(10);
    var order = Orders.placed(account, 2, new String[1]);

    EventBus.publish(order.event(), order.event());

    member
        .eventually(mappings, "items.size()", 4)
        .body("items.additional", contains(false, false, true, true))
        .body("items.default", contains(true, true, false, false))
        .body("items[2].number", equalTo("+33199000002"))
        .body("items[2].destination", equalTo("RECEPTIONIST"));

    var more = Orders.optionsChanged(account, 5);
    EventBus.publish(more, more);
    member.eventually(mappings, "items.size()", 7);

    EventBus.publish(Orders.optionsChanged(account, 1));
    member.eventually(mappings, "items.size()", 3).body("items[2].number", equalTo("+33199000002"));
    assertEquals(4, Tables.count(GIVEN_BACK));
  }

  @Test
  void ops_see_what_is_missing_and_bring_it_in() {
    Api.stockNumbers(3);
    EventBus.publish(Orders.placed(account, 3, new String[1]).event());

    Api.ops()
        .eventually(MISSING, "items.size()", 1)
        .body("items[0].accountId", equalTo(account.toString()))
        .body("items[0].area", equalTo("01"))
        .body("items[0].missing", equalTo(2));
    member.get(mappings).body("items", hasSize(3));
    member.get(MISSING).statusCode(403);

    Api.stockNumbers(10);

    member.eventually(mappings, "items.size()", 5);
    Api.ops().get(MISSING).body("items", hasSize(0));
  }

  /// Whoever comes last is told how many there are, and nothing is given twice.
  @RepeatedTest(4)
  void companies_that_want_the_last_numbers_get_each_once() throws Exception {
    Api.stockNumbers(10);
    Orders.fulfilled(Orders.placed(account, 0, new String[1]));
    var neighbour = UUID.randomUUID();
    Orders.fulfilled(Orders.placed(neighbour, 0, new String[1]));

    Race.of(
        6,
        place -> {
          changeAdditionalNumbers.handle(
              new ChangeAdditionalNumbers.Command(
                  place % 2 == 0 ? account : neighbour, 4, List.of()));
          return place;
        });

    assertEquals(6, Tables.count("SELECT count(*)" + GIVEN));
    assertEquals(6, Tables.count("SELECT count(DISTINCT n)" + GIVEN));
    assertEquals(
        6,
        Tables.count(
            "SELECT count(*) FROM telephone_number t"
                + " JOIN office o ON t.account_id = o.account_id"
                + " AND t.number = ANY (o.additional_numbers) WHERE t.state = 'ASSIGNED'"));
    Api.ops().get(MISSING).body("items.missing.sum()", equalTo(2));
  }
}
