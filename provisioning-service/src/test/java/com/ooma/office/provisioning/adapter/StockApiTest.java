package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is left, and what it is told of.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class StockApiTest {

  @Test
  void free_numbers_are_found_by_what_is_in_them() {
    Api.reset();
    Api.stockNumbers(30);
    var account = UUID.randomUUID();
    var member = Api.member(account);
    member
        .get("/v1/numbers?area=01&pattern=0002")
        .statusCode(200)
        .body("items", hasSize(11))
        .body("items[0].number", equalTo("+33199000002"))
        .body("items[1].number", equalTo("+33199000020"))
        .body("items[0].freeFrom", nullValue());
    member.get("/v1/numbers?pattern=01*13").body("items.national", contains("01 99 00 00 13"));
    member.get("/v1/numbers?pattern=02*").body("items", hasSize(11));
    member.get("/v1/numbers?pattern=abc").statusCode(400);

    Api.primaryMember(account)
        .post("/v1/number-holds", "{\"numbers\":[\"+33199000004\"]}")
        .statusCode(201);
    Api.ops()
        .get("/v1/numbers?state=HELD")
        .body("items[0].accountId", equalTo(account.toString()))
        .body("items[0].freeFrom", notNullValue());
  }

  @Test
  void a_shelf_and_a_pool_that_run_low_are_noticed() {
    Api.reset();
    Api.stockPhones(0, 2);
    Api.stockNumbers(3);
    Tables.await("SELECT count(*) FROM stock_alarm", 2);
    Api.stockPhones(2, 20);
    Tables.await("SELECT count(*) FROM stock_alarm", 1);
  }
}
