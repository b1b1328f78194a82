package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All phones of an office come from one address, and after a power cut all at once.
@QuarkusTest
@TestProfile(PhonesBehindOneAddressTest.FewMisses.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PhonesBehindOneAddressTest {

  private static final int PHONES = 30;
  private static final int MISSES = 5;

  public static class FewMisses implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "office.rates.misses.per-minute",
          "1",
          "office.rates.misses.burst",
          Integer.toString(MISSES));
    }
  }

  @Test
  void phones_that_know_their_secrets_get_their_files_whatever_else_they_ask_for()
      throws Exception {
    var folders = dispatched();

    var statuses = Race.of(PHONES, phone -> start(folders.get(phone), mac(phone)));

    assertEquals(Collections.nCopies(PHONES, List.of(404, 404, 200, 200)), statuses);

    for (int guess = 0; guess < MISSES; guess++) {
      assertEquals(404, guess(guess));
    }
    assertEquals(429, guess(MISSES));
  }

  /// What newer firmware asks for, in this order.
  private static List<Integer> start(String folder, String mac) {
    return Stream.of("y000000000000.boot", mac + ".boot", "y000000000044.cfg", mac + ".cfg")
        .map(file -> given().get(folder + file).statusCode())
        .toList();
  }

  private static int guess(int number) {
    return given().get("/yealink/%040d/y000000000044.cfg".formatted(number)).statusCode();
  }

  /// @return the secret folder of each phone
  private static List<String> dispatched() {
    Api.reset();
    Api.stockNumbers(PHONES + 5);
    Api.stockPhones(0, PHONES);
    Orders.fulfilled(Orders.placed(UUID.randomUUID(), new String[PHONES]));
    String shipment =
        Api.warehouse().get("/v1/shipments?state=READY").extract().path("items[0].shipmentId");
    var folders =
        IntStream.range(0, PHONES)
            .mapToObj(phone ->
                Api.warehouse()
                    .post("/v1/phones/" + mac(phone) + "/provisioning-link", "{}")
                    .statusCode(200)
                    .extract()
                    .<String>path("provisioningUrl"))
            .map(url -> URI.create(url).getPath())
            .toList();
    Api.warehouse()
        .post("/v1/shipments/" + shipment + "/dispatch", PackedOrder.PARCEL)
        .statusCode(200);
    return folders;
  }

  private static String mac(int phone) {
    return "001565%06x".formatted(phone);
  }
}
