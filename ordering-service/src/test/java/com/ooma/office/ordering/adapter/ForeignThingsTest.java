package com.ooma.office.ordering.adapter;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.ForeignThings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Another company's things are as missing as those that nobody has.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class ForeignThingsTest {

  @Test
  void nobody_learns_what_another_company_has() {
    var owner = UUID.randomUUID();
    var portal = new Portal(owner);
    portal.describeAccount().statusCode(200);
    var order = portal.order("k1", Portal.orderOf(1)).statusCode(201).extract();
    String quote = portal.quote(1, false).statusCode(201).extract().path("quoteId");
    var stranger = UUID.randomUUID();
    new Portal(stranger).describeAccount().statusCode(200);

    ForeignThings.areNotThere(
        stranger,
        owner,
        Map.of(
            "orderId", order.path("orderId"),
            "seatId", order.path("seats[0].seatId"),
            "quoteId", quote),
        Map.of(
            "renameSeat",
            "{\"userName\":\"Nobody\"}",
            "removeSeats",
            "{\"seatIds\":[\"%s\"]}".formatted(order.<String>path("seats[0].seatId"))));
  }
}
