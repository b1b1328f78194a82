package com.ooma.office.provisioning.adapter;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.security.Voucher;
import com.ooma.office.kernel.security.VoucherReader;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.VoucherKeys;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class NumbersApiTest {

  private static final String HOLDS = "/v1/number-holds";

  private final UUID account = UUID.randomUUID();
  private final Api member = Api.primaryMember(account);

  @BeforeEach
  void nothing_is_in_stock() {
    Api.reset();
  }

  @Test
  void chosen_numbers_are_held_and_shown_to_nobody_else() {
    Api.stockNumbers(3);

    String location =
        member
            .post(HOLDS, "{\"numbers\":[\"+33199000001\",\"+33199000002\"]}")
            .statusCode(201)
            .header("Location", startsWith("/v1/number-holds/"))
            .body("holdId", notNullValue())
            .body("numbers", contains("+33199000001", "+33199000002"))
            .body("expiresAt", notNullValue())
            .extract()
            .header("Location");

    var seen = member.get(location).statusCode(200).body("numbers", hasSize(2)).extract();
    var voucher = voucher(seen.path("voucher"));
    assertEquals(account, voucher.accountId());
    assertEquals(List.of("+33199000001", "+33199000002"), voucher.items());
    assertEquals(
        Instant.parse(seen.path("expiresAt")).truncatedTo(ChronoUnit.SECONDS), voucher.until());
    Api.primaryMember(UUID.randomUUID()).get(location).statusCode(404);
    member.get("/v1/numbers?area=01").body("items.number", contains("+33199000000"));
    Api.ops().get("/v1/numbers?state=HELD").body("items", hasSize(2));
    Api.primaryMember(UUID.randomUUID())
        .post(HOLDS, "{\"numbers\":[\"+33199000001\"]}")
        .statusCode(409)
        .body("code", equalTo("numbers-taken"));
  }

  private static Voucher voucher(String written) {
    try {
      var keys = VoucherKeys.publicHalf(OfficeTestResource.voucherKeyset());
      return new VoucherReader(keys, "number-hold").read(written).orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_same_key_holds_once() {
    Api.stockNumbers(4);

    var first = member.post(HOLDS, "k1", "{\"count\":2,\"area\":\"01\"}").statusCode(201).extract();
    var again = member.post(HOLDS, "k1", "{\"count\":2,\"area\":\"01\"}").statusCode(201).extract();

    assertEquals(first.asString(), again.asString());
    member.get("/v1/numbers").body("items", hasSize(2));
    member.post(HOLDS, "k1", "{\"count\":1,\"area\":\"01\"}").statusCode(422);
  }

  @Test
  void an_expired_hold_is_free_before_and_after_it_is_tidied_up() throws SQLException {
    Api.stockNumbers(1);
    member.post(HOLDS, "{\"numbers\":[\"+33199000000\"]}").statusCode(201);
    Tables.execute("UPDATE telephone_number SET free_from = now() - interval '1 second'");

    member.get("/v1/numbers").body("items.number", contains("+33199000000"));
    Api.ops().get("/v1/numbers?state=HELD").body("items", hasSize(0));
    Api.primaryMember(UUID.randomUUID())
        .post(HOLDS, "{\"numbers\":[\"+33199000000\"]}")
        .statusCode(201);
  }

  @Test
  void numbers_are_listed_lowest_first_and_paged() {
    Api.stockNumbers(3);

    String next =
        member
            .get("/v1/numbers?limit=2")
            .body("items.number", contains("+33199000000", "+33199000001"))
            .body("items[0].national", equalTo("01 99 00 00 00"))
            .body("items[0].area", equalTo("01"))
            .body("items[0].state", equalTo("AVAILABLE"))
            .extract()
            .path("next");
    member
        .get("/v1/numbers?limit=2&cursor=" + next)
        .body("items.number", contains("+33199000002"))
        .body("next", nullValue());
    member.get("/v1/numbers?area=02").body("items", hasSize(0));
    member
        .get("/v1/numbers?cursor=nonsense")
        .statusCode(400)
        .body("code", equalTo("cursor-unknown"));
    member.get("/v1/numbers?area=99").statusCode(400);
    member.get("/v1/numbers?state=NONSENSE").statusCode(400);
    member.get("/v1/numbers?state=HELD").statusCode(403);
  }

  @Test
  void imports_report_their_bad_lines_and_repeat_their_answer() {
    Api.stockNumbers(1);
    var csv = "number\n+33199000000\n01 99 00 00 01\n0612345678\n";

    var first =
        Api.ops()
            .importCsv("/v1/numbers/imports", "i1" + account, csv)
            .statusCode(200)
            .body("lines", equalTo(3))
            .body("added", equalTo(1))
            .body("refused.line", contains(2, 4))
            .body("refused.code", contains("number-known", "not-a-fixed-line"))
            .body("refused[1].text", equalTo("0612345678"))
            .extract();
    var again = Api.ops().importCsv("/v1/numbers/imports", "i1" + account, csv).extract();

    assertEquals(first.asString(), again.asString());
    member.importCsv("/v1/numbers/imports", csv).statusCode(403);
    Api.warehouse().importCsv("/v1/numbers/imports", csv).statusCode(403);
    member.importCsv("/v1/phones/imports", "001565000000,S0001").statusCode(403);
    Api.ops().importCsv("/v1/numbers/imports", " ").statusCode(400);
    Api.ops().importCsv("/v1/numbers/imports", "").statusCode(400);
    Api.ops()
        .importCsv("/v1/numbers/imports", "sep=;\r\n;;\r\n")
        .body("code", equalTo("csv-empty"));
    Api.ops().post("/v1/numbers/imports", "{}").statusCode(415);
    Api.ops()
        .importCsv("/v1/phones/imports", "00:15:65:00:00:01,s0001\n001565000001,S0002")
        .body("added", equalTo(1))
        .body("refused.code", contains("line-twice"));
    Api.ops()
        .get("/v1/phones?state=IN_STOCK")
        .body("items[0].mac", equalTo("001565000001"))
        .body("items[0].serial", equalTo("S0001"))
        .body("items[0].seatId", nullValue());
  }

  @Test
  void imports_take_the_bytes_and_types_that_spreadsheets_and_browsers_send() {
    var list = "Numéro de téléphone;Zone\r\n01 99 00 00 0%d;Île-de-France\r\n;\r\n";
    var windows = Charset.forName("windows-1252");
    var types =
        Map.of(
            "text/csv", list.formatted(0).getBytes(windows),
            "text/csv; charset=windows-1252", list.formatted(1).getBytes(windows),
            "application/vnd.ms-excel", ("\uFEFF" + list.formatted(2)).getBytes(UTF_8),
            "text/plain", ("\uFEFF" + list.formatted(3).replace(';', '\t')).getBytes(UTF_16LE),
            "text/tab-separated-values", list.formatted(4).replace(';', '\t').getBytes(UTF_8));

    types.forEach((type, file) ->
        Api.ops()
            .send("/v1/numbers/imports", type, file)
            .statusCode(200)
            .body("added", equalTo(1))
            .body("refused", hasSize(0)));
    member.get("/v1/numbers").body("items", hasSize(5));
    Api.ops()
        .send("/v1/numbers/imports", "application/vnd.ms-excel", new byte[] {'P', 'K', 3, 4})
        .statusCode(422)
        .body("code", equalTo("workbook-not-csv"));
    Api.warehouse()
        .importCsv("/v1/phones/imports", "mac;s/n\n805E0C000001;S0001\n00-11-22-33-44-55;S0002\n")
        .body("added", equalTo(2))
        .body("warned.line", contains(3))
        .body("warned.code", contains("mac-block-unknown"));
  }

  @Test
  void bad_holds_are_refused_as_problems() {
    Api.stockNumbers(1);
    for (var bad :
        List.of(
            "{}",
            "{\"numbers\":[]}",
            "{\"numbers\":[null]}",
            "{\"numbers\":[\"nonsense\"]}",
            "{\"numbers\":[\"+33199000000\"],\"count\":1,\"area\":\"01\"}",
            "{\"count\":1}",
            "{\"count\":0,\"area\":\"01\"}",
            "{\"count\":202,\"area\":\"01\"}",
            "{\"count\":\"1\",\"area\":\"01\"}",
            "{\"count\":1,\"area\":\"1\"}",
            "{\"nonsense\":1}",
            "[",
            "null")) {
      member.post(HOLDS, bad).statusCode(400).contentType("application/problem+json");
    }
    member
        .post(HOLDS, "{\"count\":2,\"area\":\"01\"}")
        .statusCode(409)
        .body("code", equalTo("numbers-short"));
    member.request().body("{\"count\":1,\"area\":\"01\"}").post(HOLDS).then().statusCode(400);
    Api.member(account).post(HOLDS, "{\"count\":1,\"area\":\"01\"}").statusCode(403);
    member.get("/v1/numbers").body("items", hasSize(1));
  }
}
