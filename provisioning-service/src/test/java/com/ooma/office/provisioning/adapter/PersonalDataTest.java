package com.ooma.office.provisioning.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.AccountDataFile;
import com.ooma.office.testing.api.PersonalDataDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Users are kept as long as they have a seat.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PersonalDataTest {

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final String address = "Zoe." + account + "@lumen.example";
  private final PersonalDataDesk desk = new PersonalDataDesk("provisioning", address);

  @Test
  void who_has_a_seat_is_kept_with_it_and_nothing_afterwards() {
    desk.change(
        "INSERT INTO seat_user (seat_id, account_id, email) VALUES ('%s', '%s', '%s')"
            .formatted(seat, account, address));

    desk.kept(account)
        .body("items.id", contains(seat.toString()))
        .body("items.value", contains(address))
        .body("items.hold", contains("IN_USE"));
    desk.forget(account).statusCode(409).body("code", equalTo("person-in-use"));
    desk.kept(UUID.randomUUID()).body("items", empty());
    desk.change("DELETE FROM seat_user WHERE seat_id = '" + seat + "'");

    desk.kept(account).body("items", empty());
    desk.forget(account).statusCode(200).body("erased", empty()).body("kept", empty());
  }

  @Test
  void a_company_that_asks_support_is_answered() {
    desk.change(
        "INSERT INTO seat_user (seat_id, account_id, email) VALUES ('%s', '%s', '%s')"
            .formatted(seat, account, address));

    assertEquals(List.of(address), desk.asked(account, "EXPORT").getList("value"));
    assertTrue(desk.asked(account, "ERASURE").getBoolean("answer.held"));
  }

  @Test
  void a_company_that_asks_for_all_is_told_every_table_but_those_named() {
    var file = new AccountDataFile("provisioning");
    assertEquals(List.of(), file.unnamedTables());
    assertEquals(List.of(), file.secrets());
    desk.change(
        "INSERT INTO standing (account_id, suspended, since) VALUES ('%s', true, now())"
            .formatted(account));

    assertEquals(
        List.of(true), desk.asked(account, "ACCOUNT_EXPORT").getList("STANDING.suspended"));
  }
}
