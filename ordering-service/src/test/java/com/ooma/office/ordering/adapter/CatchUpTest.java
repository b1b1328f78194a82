package com.ooma.office.ordering.adapter;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Accounts of the first version, as the migration leaves them: also one that left.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class CatchUpTest {

  private static final String PLACE =
      "{\"street\":\"33 rue La Fayette\",\"postalCode\":\"75009\",\"city\":\"Paris\",\"inseeCode\":\"75109\"}";

  private final UUID account = UUID.randomUUID();

  @Test
  void the_others_are_told_once_who_a_company_is_and_who_administers_it() throws Exception {
    before("NULL", "NULL");

    var described = EventBus.read("ordering", "AccountDescribed", account, 1).getFirst();
    var administrator = EventBus.read("ordering", "AdministratorChanged", account, 1).getFirst();

    assertEquals(4, described.sequence());
    assertEquals(5, administrator.sequence());
    var told = JsonPath.from(described.json());
    assertEquals("Lumen", told.getString("company.legalName"));
    assertEquals("camille@lumen.example", told.getString("primaryMember.email"));
    assertEquals(
        "noe@lumen.example", JsonPath.from(administrator.json()).getString("administrator.email"));
    var portal = new Portal(account);
    portal.account().body("administrator.name", equalTo("Noé"));
    portal.describeAccount("Lumen & Fils", portal.account().extract().header("ETag"));
    assertEquals(2, EventBus.read("ordering", "AccountDescribed", account, 2).size());
  }

  @Test
  void a_company_that_left_is_described_too() throws Exception {
    before("DATE '2026-01-31'", "now()");

    assertEquals(1, EventBus.read("ordering", "AccountDescribed", account, 1).size());
    assertEquals(0, EventBus.read("ordering", "DepartureAnnounced", account, 0).size());
  }

  private void before(String lastDay, String endedAt) throws SQLException {
    OfficeTestResource.tables("ordering")
        .execute(
            """
            INSERT INTO account (account_id, revision, last_sequence, legal_name, siren, billing_address, sites,
              primary_member, seats, international_plan, additional_numbers, last_day, ended_at, relocations, due_on,
              administrator_name, administrator_email)
            VALUES ('%s', 2, 3, 'Lumen', '123456782', '%s', '[{"siteId":"%s","name":"La Fayette","address":%s}]',
              '{"name":"Camille","email":"camille@lumen.example"}', 0, false, 0, %s, %s, '[]', DATE '1970-01-01',
              'Noé', 'noe@lumen.example')
            """
                .formatted(account, PLACE, UUID.randomUUID(), PLACE, lastDay, endedAt));
  }
}
