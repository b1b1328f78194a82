package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.security.SealingKey;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.AccountDataFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// A primary member asks for all that is kept of the company; the other services are played here.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AccountExportTest {

  private static final String REQUESTS = "/v1/personal-data-requests";
  private static final String ALL = "{\"purpose\":\"ACCOUNT_EXPORT\"}";

  private final UUID account = UUID.randomUUID();
  private final Desk primary = Desk.primary(account);
  private final Happenings happenings = Happenings.of(account);

  @Test
  void all_that_services_keep_of_a_company_is_one_archive() throws IOException {
    EventBus.publish(happenings.described(), happenings.invoiceFinalized(), silentCarrier());
    Desk.member(account).open(UUID.randomUUID().toString(), Desk.QUESTION).statusCode(201);
    Desk.member(UUID.randomUUID())
        .open(UUID.randomUUID().toString(), Desk.QUESTION)
        .statusCode(201);
    eventually("it is written", () -> Known.isTold(account, "kind = 'INVOICE_READY'"));
    eventually("an alarm for our own people", () -> tickets() == 2);

    var request =
        UUID.fromString(
            primary
                .post(REQUESTS, UUID.randomUUID().toString(), ALL)
                .statusCode(201)
                .body("about", nullValue())
                .extract()
                .path("requestId"));
    var asked =
        new JsonPath(
            EventBus.read("support", "PersonalDataRequested", account, 1).getFirst().json());
    assertNull(asked.getString("person"));
    for (var service : List.of("ordering", "provisioning", "porting", "billing")) {
      answer(service, request, asked.getString("answerKey"));
    }
    eventually(
        "ready",
        () -> "READY".equals(primary.get(REQUESTS + "/" + request).extract().path("state")));

    var files = archive(request);
    assertEquals("{}", files.get("billing.json"));
    var told = new JsonPath(files.get("support.json"));
    assertEquals(List.of("Téléphone muet à l’accueil"), told.getList("TICKETS.subject"));
    assertEquals(List.of("INVOICE_READY"), told.getList("NOTICES.kind"));
    assertEquals(List.of("ACCOUNT_EXPORT"), told.getList("PERSONAL_DATA_REQUESTS.purpose"));
    assertEquals(List.of("MEMBER"), told.getList("TICKET_MESSAGES.author"));
    assertTrue(told.getMap("").keySet().stream().noneMatch("TICKET_FILES"::equals));
  }

  @Test
  void it_is_about_nobody_in_particular() {
    var key = UUID.randomUUID().toString();
    assertProblem(
        primary.post(REQUESTS, key, "{\"purpose\":\"ACCOUNT_EXPORT\",\"email\":\"a@b.example\"}"),
        400,
        "account-only");
    assertProblem(
        primary.post(REQUESTS, UUID.randomUUID().toString(), "{\"purpose\":\"EXPORT\"}"),
        400,
        "person-unknown");
    Desk.member(account).post(REQUESTS, UUID.randomUUID().toString(), ALL).statusCode(403);
    primary.get(REQUESTS).body("items.size()", equalTo(0));
  }

  @Test
  void every_table_is_told_or_named_with_why_it_is_not() {
    var file = new AccountDataFile("support");
    assertEquals(List.of(), file.unnamedTables());
    assertEquals(List.of(), file.secrets());
  }

  private int tickets() {
    return Desk.ops()
        .get("/v1/tickets?accountId=" + account)
        .extract()
        .<List<Object>>path("items")
        .size();
  }

  private EventBus.Event silentCarrier() {
    return EventBus.Event.of(
        "porting",
        "PortNeedsAttention",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","portRequestId":"%s","at":"2026-12-01T10:00:00Z",
         "trouble":"CARRIER_SILENT","detail":"Five working days"}
        """
            .formatted(account, UUID.randomUUID()));
  }

  private void answer(String service, UUID request, String key) {
    var data = new SealingKey(key).seal("{}", request.toString());
    EventBus.publish(
        EventBus.Event.of(
            service,
            "PersonalDataAnswered",
            account,
            request,
            """
            {"accountId":"%s","requestId":"%s","answer":
              {"part":1,"parts":1,"data":"%s","held":false,"erased":[],"kept":[]}}
            """
                .formatted(account, request, data)));
  }

  private TreeMap<String, String> archive(UUID request) throws IOException {
    var bytes =
        primary.get(REQUESTS + "/" + request + "/archive").statusCode(200).extract().asByteArray();
    var files = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
