package com.ooma.office.trial.admission;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where only another machine's word is taken on where a request came from.
@QuarkusTest
@TestProfile(UntrustedProxyTest.GatewayElsewhere.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class UntrustedProxyTest {

  public static class GatewayElsewhere extends RatesTest.Strict {

    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.put("quarkus.http.proxy.trusted-proxies", "192.0.2.250");
      return settings;
    }
  }

  @Test
  void nobody_gets_a_fresh_allowance_by_inventing_addresses() {
    for (int i = 0; i < 5; i++) {
      given()
          .header("X-Forwarded-For", "203.0.113." + i)
          .get("/v1/workshop/quick")
          .then()
          .statusCode(200);
    }

    given()
        .header("X-Forwarded-For", "203.0.113.9")
        .get("/v1/workshop/quick")
        .then()
        .statusCode(429);
  }
}
