package com.ooma.office.ordering.adapter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.AccountDataFile;
import com.ooma.office.testing.api.PersonalDataDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A user is told what is kept, and forgotten once the seat is gone.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class PersonalDataTest {

  private final UUID account = UUID.randomUUID();
  private final Portal portal = new Portal(account);
  private final String address = "Zoe." + account + "@lumen.example";
  private final PersonalDataDesk desk = new PersonalDataDesk("ordering", address);

  @Test
  void who_had_a_seat_is_forgotten() {
    portal.describeAccount().statusCode(200);
    var named =
        Portal.orderOf(1)
            .replaceFirst("\"userName\":\"[^\"]*\"", "\"userName\":\"Zoé Durand\"")
            .replaceFirst("\"email\":\"[^\"]*\"", "\"email\":\"" + address + "\"");
    portal.order(UUID.randomUUID().toString(), named).statusCode(201);

    desk.kept(account)
        .body(
            "items.findAll { it.kind == 'SEAT' }.value", containsInAnyOrder("Zoé Durand", address))
        .body("items.hold", everyItem(equalTo("IN_USE")));
    desk.forget(account).statusCode(409).body("code", equalTo("person-in-use"));
    desk.kept(UUID.randomUUID()).body("items", empty());
    desk.change("UPDATE seat SET state = 'REMOVED' WHERE email = '" + address + "'");
    desk.change(
        "UPDATE account SET administrator_name = NULL, administrator_email = NULL, administrator_seat_id = NULL"
            + " WHERE account_id = '"
            + account
            + "'");

    desk.forget(account).statusCode(200).body("erased.kind", contains("SEAT"));
    desk.kept(account).body("items", empty());
    desk.forget(account).statusCode(200).body("erased", empty()).body("kept", empty());
  }

  @Test
  void who_has_no_address_is_found_by_the_name_and_what_is_proof_stays() {
    portal.describeAccount().statusCode(200);
    portal.order(UUID.randomUUID().toString(), Portal.orderOf(1)).statusCode(201);
    desk.change(
        "UPDATE seat SET user_name = 'Zoé Durand', email = NULL, state = 'REMOVED'" + ours());
    desk.change("UPDATE customer_order SET terms_accepted_by = 'Zoé Durand'" + ours());
    var named = desk.named("Zoé Durand");

    assertEquals(List.of(), desk.asked(account, "EXPORT").getList("value"));
    named.kept(account).body("items.kind", containsInAnyOrder("SEAT", "ORDER"));

    named
        .forget(account)
        .statusCode(200)
        .body("erased.kind", contains("SEAT"))
        .body("kept.hold", contains("TERMS_ACCEPTED"));
    desk.named("Zoé").kept(account).body("items", empty());
  }

  @Test
  void who_spoke_for_a_company_is_forgotten_when_it_has_left() {
    portal.describeAccount().statusCode(200);
    desk.change(
        "UPDATE account SET primary_member = jsonb_build_object('name', 'Zoé Durand', 'email', '%s')"
                .formatted(address)
            + " WHERE account_id = '"
            + account
            + "'");
    desk.forget(account).statusCode(409).body("code", equalTo("person-in-use"));
    desk.change(
        "UPDATE account SET last_day = '2026-01-31', ended_at = now(), due_on = NULL WHERE account_id = '"
            + account
            + "'");

    assertEquals(List.of("Zoé Durand"), desk.asked(account, "EXPORT").getList("value"));
    var forgotten = desk.asked(account, "ERASURE");
    assertEquals(List.of("PRIMARY_MEMBER"), forgotten.getList("answer.erased.kind"));
    assertFalse(forgotten.getBoolean("answer.held"));
    desk.kept(account).body("items", empty());
    portal.account().statusCode(200);
  }

  private String ours() {
    return " WHERE order_id = (SELECT order_id FROM customer_order WHERE account_id = '%s')"
        .formatted(account);
  }

  @Test
  void a_company_that_asks_for_all_is_told_every_table_but_those_named() {
    var file = new AccountDataFile("ordering");
    assertEquals(List.of(), file.unnamedTables());
    assertEquals(List.of(), file.secrets());
    portal.describeAccount().statusCode(200);
    portal.order(UUID.randomUUID().toString(), Portal.orderOf(2)).statusCode(201);

    var told = desk.asked(account, "ACCOUNT_EXPORT");
    assertEquals(List.of(account.toString()), told.getList("ACCOUNT.accountId"));
    assertEquals(1, told.getList("ORDERS").size());
    assertEquals(2, told.getList("SEATS.userName").size());
    assertFalse(told.getList("MILESTONES.what").isEmpty());
  }
}
