package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A company's conference server and its users' faxes are called under numbers of their own, from
/// its first order on.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class IncludedNumbersApiTest {

  private static final String GIVEN =
      "SELECT count(*) FROM telephone_number WHERE reaches IN ('CONFERENCE', 'FAX')";

  @Test
  void a_first_order_brings_them_and_a_user_who_leaves_takes_the_fax_s_along() {
    Api.reset();
    Api.stockNumbers(60); // the last fifty are left to orders
    Api.stockPhones(0, 2);
    var order = Orders.placed(UUID.randomUUID(), null, null);
    Orders.fulfilled(order);
    var telephony = "/v1/accounts/" + order.account() + "/telephony/";
    var primary = Api.primaryMember(order.account());

    Tables.await(GIVEN, 3);

    primary
        .get(telephony + "number-mappings")
        .body("items.findAll { it.destination == 'CONFERENCE' }.number", contains("+33199000059"))
        .body("items.findAll { it.destination == 'FAX' }.extension", contains("2002", "2001"))
        .body("items.findAll { it.additional }.size()", equalTo(0));
    primary
        .get(telephony + "call-route?to=0199000058&from=0142000000")
        .body("steps[1].action", equalTo("RECEIVE_FAX"))
        .body("steps[1].subject", equalTo("2001"));

    EventBus.publish(Orders.seatRemoved(order, 0));

    Tables.await(GIVEN, 2);
    Api.ops()
        .get("/v1/numbers?state=COOLING")
        .body("items.number", contains("+33199000000", "+33199000058"));
  }
}
