package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.EventBus.Event;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Where help is sent: confirmed, moved, reminded of, and told to the authority.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class EmergencyApiTest {

  private static final String SITE = "/v1/emergency-addresses/0192f0c0-0000-7000-8000-000000000001";

  @Test
  void an_address_is_confirmed_as_it_was_read_and_again_when_it_moved() {
    var account = PackedOrder.ready().account();
    var primary = Api.primaryMember(account);
    primary
        .get("/v1/emergency-addresses")
        .statusCode(200)
        .body("items[0].street", equalTo("33 rue La Fayette"))
        .body("items[0].confirmedAt", nullValue());
    var seen = primary.get(SITE).extract().header("ETag");
    primary.request().body("{}").put(SITE).then().statusCode(428);
    primary.put(SITE, seen, "{}").statusCode(200).body("confirmedAt", notNullValue());
    primary.put(SITE, seen, "{}").statusCode(200);
    assertEquals(1, EventBus.read("provisioning", "EmergencyAddressConfirmed", account, 1).size());

    EventBus.publish(moved(account));
    primary.eventually(SITE, "street", "20 boulevard Haussmann").body("confirmedAt", nullValue());
    primary.put(SITE, seen, "{}").statusCode(412).body("code", equalTo("stale"));
    primary.put(SITE, "{}").statusCode(422).body("code", equalTo("commune-code"));
    primary.put(SITE, "{\"inseeCode\":\"75109\"}").statusCode(200);
    primary
        .get(SITE + "/history")
        .body("items.what", contains("CONFIRMED", "RECORDED", "CONFIRMED", "RECORDED"))
        .body("items[0].by", equalTo("MEMBER"));
    Api.ops().get(SITE + "?accountId=" + account).body("inseeCode", equalTo("75109"));
    Api.ops()
        .get("/v1/emergency-numbers")
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("\"+33199000000\";\"Atelier Lumen SAS\";"))
        .body(containsString("\"20 boulevard Haussmann\";\"75009\";\"Paris\";\"75109\";"));
  }

  @Test
  void a_company_whose_phones_work_is_reminded() {
    var order = PackedOrder.ready();
    assertEquals(
        0, EventBus.read("provisioning", "EmergencyAddressUnconfirmed", order.account(), 0).size());
    var links = order.dispatched();
    assertEquals(200, PackedOrder.fetch(links.getFirst()).statusCode());
    assertEquals(
        1, EventBus.read("provisioning", "EmergencyAddressUnconfirmed", order.account(), 1).size());
  }

  private static Event moved(UUID account) {
    var json =
        """
        {"accountId":"%s","formerSiteId":"0192f0c0-0000-7000-8000-000000000001",
         "site":{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork Haussmann","address":
           {"street":"20 boulevard Haussmann","postalCode":"75009","city":"Paris"}},
         "changedOn":"2026-12-01"}
        """
            .formatted(account);
    return Event.of("ordering", "ServiceAddressChanged", account, account, json);
  }
}
