package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.security.SealingKey;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// A primary member asks once, and all five services answer; the others are played here.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class PersonalDataRequestsTest {

  private static final String REQUESTS = "/v1/personal-data-requests";
  private static final List<String> OTHERS =
      List.of("ordering", "provisioning", "porting", "billing");

  private final UUID account = UUID.randomUUID();
  private final String address = "zoe." + account + "@lumen.example";
  private final Desk primary = Desk.primary(account);

  @Test
  void what_all_services_keep_is_one_archive_for_the_primary_member() throws IOException {
    Desk.member(account).open(UUID.randomUUID().toString(), Desk.QUESTION).statusCode(201);
    var request = ask("EXPORT");
    var asked = asked(request);
    assertFalse(asked.contains(address), "topics are kept for long");
    primary.get(REQUESTS + "/" + request).body("state", equalTo("WAITING"));
    assertProblem(primary.get(REQUESTS + "/" + request + "/archive"), 404, "not-found");

    answer("ordering", request, 2, sealed(asked, request, "lo\",\"value\":\"Zoé\"}]"));
    answer("ordering", request, 1, 2, sealed(asked, request, "[{\"kind\":\"hel"));
    for (var service : OTHERS.subList(1, 4)) {
      answer(service, request, 1, sealed(asked, request, "[]"));
    }

    becomes(request, "READY");
    var files = archive(request);
    assertEquals(
        List.of(
            "billing.json", "ordering.json", "porting.json", "provisioning.json", "support.json"),
        List.copyOf(files.keySet()));
    assertEquals("[{\"kind\":\"hello\",\"value\":\"Zoé\"}]", files.get("ordering.json"));
    assertTrue(files.get("support.json").contains("Téléphone muet"), files.get("support.json"));
    for (var other : List.of(Desk.primary(UUID.randomUUID()), Desk.primary(UUID.randomUUID()))) {
      assertProblem(other.get(REQUESTS + "/" + request + "/archive"), 404, "not-found");
    }
    Desk.ops()
        .get(REQUESTS + "?accountId=" + account)
        .body("items.requestId", contains(request.toString()))
        .body("items[0].about", equalTo("z•••@lumen.example"));
    assertEquals(List.of(), Known.tablesWith("helloxyz"));
  }

  @Test
  void an_archive_can_be_fetched_for_seven_days_and_is_gone_then() {
    var request = ask("EXPORT");
    var asked = asked(request);
    OTHERS.forEach(service -> answer(service, request, 1, sealed(asked, request, "[]")));
    becomes(request, "READY");

    Known.change(
        "personal_data_request SET completed_at = completed_at - interval '7 days' WHERE request_id = '"
            + request
            + "'");

    primary.get(REQUESTS + "/" + request).body("state", equalTo("EXPIRED"));
    assertProblem(primary.get(REQUESTS + "/" + request + "/archive"), 404, "not-found");
  }

  @Test
  void who_is_in_use_somewhere_is_forgotten_elsewhere_and_the_member_sees_where() {
    var request = ask("ERASURE");
    asked(request);
    for (var service : OTHERS) {
      forgot(service, request, service.equals("ordering"));
    }

    becomes(request, "HELD");
    primary
        .get(REQUESTS + "/" + request)
        .body("steps", hasSize(5))
        .body("steps.answered", everyItem(equalTo(true)))
        .body("steps.findAll { it.held }.service", contains("ORDERING"))
        .body("steps.find { it.service == 'BILLING' }.erased.kind", contains("SEAT"))
        .body("steps.find { it.service == 'BILLING' }.kept.count", contains(2));
    primary.get(REQUESTS).body("items.about", everyItem(not(containsString(account.toString()))));
  }

  @Test
  void who_is_nowhere_in_use_is_forgotten_everywhere() {
    var ticket =
        Desk.member(account).open(UUID.randomUUID().toString(), Desk.QUESTION).statusCode(201);
    Known.change(
        "ticket SET state = 'CLOSED', resolved_at = now() WHERE ticket_id = '%s'"
            .formatted(ticket.extract().<String>path("ticketId")));
    var request = ask("ERASURE");
    asked(request);
    OTHERS.forEach(service -> forgot(service, request, false));

    becomes(request, "DONE");
    primary
        .get(REQUESTS + "/" + request)
        .body(
            "steps.find { it.service == 'SUPPORT' }.erased.kind.contains('TICKET')", equalTo(true));
    assertEquals(List.of(), Known.tablesWith("zoe." + account));
  }

  @Test
  void only_the_primary_member_asks_and_only_of_an_address() {
    assertProblem(
        Desk.member(account).post(REQUESTS, UUID.randomUUID().toString(), body("EXPORT", address)),
        403,
        "not-allowed");
    primary.post(REQUESTS, UUID.randomUUID().toString(), body("EXPORT", "nobody")).statusCode(400);
  }

  private UUID ask(String purpose) {
    return UUID.fromString(
        primary
            .post(REQUESTS, UUID.randomUUID().toString(), body(purpose, address))
            .statusCode(201)
            .body("state", equalTo("WAITING"))
            .extract()
            .path("requestId"));
  }

  private static String body(String purpose, String email) {
    return "{\"purpose\":\"%s\",\"email\":\"%s\"}".formatted(purpose, email);
  }

  private String asked(UUID request) {
    return EventBus.read("support", "PersonalDataRequested", account, 1).stream()
        .filter(event -> event.subject().equals(request))
        .findFirst()
        .orElseThrow()
        .json();
  }

  private static String sealed(String asked, UUID request, String data) {
    return new SealingKey(new JsonPath(asked).getString("answerKey"))
        .seal(data, request.toString());
  }

  private void answer(String service, UUID request, int part, String data) {
    answer(service, request, part, part, data);
  }

  private void answer(String service, UUID request, int part, int parts, String data) {
    publish(
        service,
        request,
        "\"part\":%d,\"parts\":%d,\"data\":\"%s\",\"held\":false,\"erased\":[],\"kept\":[]"
            .formatted(part, parts, data));
  }

  private void forgot(String service, UUID request, boolean held) {
    publish(
        service,
        request,
        """
        "part":1,"parts":1,"held":%s,"erased":[{"kind":"SEAT","count":1}],"kept":[{"kind":"PAPER","count":2}]
        """
            .formatted(held));
  }

  private void publish(String service, UUID request, String answer) {
    EventBus.publish(
        EventBus.Event.of(
            service,
            "PersonalDataAnswered",
            account,
            request,
            "{\"accountId\":\"%s\",\"requestId\":\"%s\",\"answer\":{%s}}"
                .formatted(account, request, answer)));
  }

  private void becomes(UUID request, String state) {
    eventually(
        state, () -> state.equals(primary.get(REQUESTS + "/" + request).extract().path("state")));
  }

  private Map<String, String> archive(UUID request) throws IOException {
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
