package com.ooma.office.ordering.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The description of a company, and several who edit it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class AccountApiTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);

  @Test
  void the_primary_member_is_kept() {
    portal
        .describeAccountWith(
            "\"primaryMember\":{\"name\":\"Camille Martin\",\"email\":\"c@lumen.example\"}")
        .statusCode(200)
        .body("profile.primaryMember.name", equalTo("Camille Martin"));
    portal.account().body("profile.primaryMember.email", equalTo("c@lumen.example"));
  }

  @Test
  void two_administrators_do_not_overwrite_each_other() {
    String tag = portal.describeAccount().extract().header("ETag");

    portal.describeAccount("Lumen Première", tag).statusCode(200);
    assertProblem(portal.describeAccount("Lumen Seconde", tag), 412, "stale");

    portal.account().body("profile.legalName", equalTo("Lumen Première"));
  }

  @Test
  void of_racing_administrators_one_opens_the_account() throws Exception {
    String[] names = {"A", "B", "C", "D", "E", "F", "G", "H"};

    var statuses =
        Race.of(
            names.length,
            place -> portal.describeAccount(names[place], null).extract().statusCode());

    assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
    assertEquals(7, Collections.frequency(statuses, 428), statuses.toString());
  }

  @Test
  void racing_administrators_who_read_the_same_are_told_who_lost() throws Exception {
    String tag = portal.describeAccount().extract().header("ETag");
    String[] names = {"A", "B", "C", "D", "E", "F", "G", "H"};

    var statuses =
        Race.of(
            names.length,
            place -> portal.describeAccount(names[place], tag).extract().statusCode());

    assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
    assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
  }

  @Test
  void a_description_that_is_sent_again_is_fine() {
    portal.describeAccount().statusCode(200);

    portal.describeAccount().statusCode(200).body("revision", equalTo(0));
  }

  @Test
  void a_site_that_is_only_called_otherwise_is_stored_so() {
    assertStoredWith("WeWork La Fayette", "WeWork Lafayette", "profile.sites[0].name");
  }

  /// Emergency services are sent there.
  @Test
  void a_site_that_only_has_another_address_is_stored_so() {
    assertStoredWith("33 rue La Fayette", "35 rue La Fayette", "profile.sites[0].address.street");
  }

  @Test
  void a_billing_address_that_is_another_is_stored_so() {
    assertStoredWith("12 rue des Archives", "14 rue des Archives", "profile.billingAddress.street");
  }

  private void assertStoredWith(String said, String corrected, String path) {
    String tag = portal.describeAccount().extract().header("ETag");

    portal
        .describeAccountReplacing(said, corrected, tag)
        .statusCode(200)
        .body("revision", equalTo(1))
        .body(path, equalTo(corrected));

    portal.account().body(path, equalTo(corrected));
  }
}
