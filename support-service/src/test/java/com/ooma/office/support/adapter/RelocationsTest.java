package com.ooma.office.support.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RelocationsTest {

  private static final UUID LA_FAYETTE = UUID.randomUUID();
  private static final UUID MARAIS = UUID.randomUUID();

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk primary = Desk.primary(account);
  private LocalDate today;

  @Inject Clock clock;

  @BeforeEach
  void today() {
    today = LocalDate.now(clock);
  }

  @BeforeEach
  void the_company_is_known() {
    Known.company(happenings, LA_FAYETTE, MARAIS);
  }

  @Test
  void a_wish_to_move_is_kept_and_told_to_the_others() {
    var asked =
        request("k1", today.plusDays(30))
            .statusCode(201)
            .header("Location", startsWith("/v1/relocations/"))
            .body("state", equalTo("REQUESTED"))
            .body("fromSiteId", equalTo(LA_FAYETTE.toString()))
            .body("toSiteId", equalTo(MARAIS.toString()))
            .body("movesOn", equalTo(today.plusDays(30).toString()))
            .body("siteName", nullValue())
            .body("refusal", nullValue())
            .extract();

    var events = EventBus.read("support", "RelocationRequested", account, 1);
    assertEquals(1, events.size());
    assertEquals(asked.path("relocationId"), events.getFirst().subject().toString());
    assertTrue(events.getFirst().json().contains("\"toSiteId\":\"" + MARAIS + "\""));
    primary
        .get(asked.header("Location"))
        .statusCode(200)
        .body("relocationId", equalTo(asked.path("relocationId")))
        .body("movesOn", equalTo(today.plusDays(30).toString()));
  }

  @Test
  void a_company_with_one_site_need_not_name_it() {
    primary
        .post("/v1/relocations", "k1", body(today).replaceFirst("\"fromSiteId\":\"[^\"]+\",", ""))
        .statusCode(201)
        .body("fromSiteId", nullValue());

    var event = EventBus.read("support", "RelocationRequested", account, 1).getFirst();
    assertFalse(event.json().contains(LA_FAYETTE.toString()));
  }

  @Test
  void racing_repetitions_of_a_request_make_one_relocation() throws Exception {
    var answers = Race.of(6, _ -> request("k1", today).extract());

    var made = new HashSet<String>();
    for (var answer : answers) {
      assertTrue(answer.statusCode() == 201 || answer.statusCode() == 409, answer.asString());
      if (answer.statusCode() == 201) {
        made.add(answer.path("relocationId"));
      }
    }
    assertEquals(1, made.size());
    primary.get("/v1/relocations").body("items", hasSize(1));
    assertEquals(1, EventBus.read("support", "RelocationRequested", account, 1).size());
    assertProblem(request("k1", today.plusDays(1)), 422, "idempotency-key-reused");
  }

  @Test
  void of_racing_requests_for_one_site_one_is_taken() throws Exception {
    var answers =
        Race.of(6, racer -> request("k" + racer, today).extract()).stream()
            .map(answer -> answer.statusCode() + " " + answer.path("code"))
            .toList();

    assertEquals(1, answers.stream().filter("201 null"::equals).count(), answers.toString());
    var others = Set.of("201 null", "409 site-moving", "503 busy"); // waited too long for a lock
    assertTrue(others.containsAll(answers), answers.toString());
  }

  @Test
  void relocations_are_listed_newest_first_and_paged() {
    var first = relocation(request("k1", today));
    primary.delete("/v1/relocations/" + first).statusCode(204);
    var second = relocation(request("k2", today));
    primary.delete("/v1/relocations/" + second).statusCode(204);
    var third = relocation(request("k3", today));

    String next =
        primary
            .get("/v1/relocations?limit=2")
            .body("items.relocationId", equalTo(List.of(third, second)))
            .extract()
            .path("next");
    Desk.member(account)
        .get("/v1/relocations?limit=2&cursor=" + next)
        .body("items.relocationId", equalTo(List.of(first)))
        .body("next", nullValue());
    Desk.ops().get("/v1/relocations?accountId=" + account).body("items", hasSize(3));
    Desk.ops().get("/v1/relocations/" + first).body("accountId", equalTo(account.toString()));
    assertProblem(primary.get("/v1/relocations?cursor=nonsense"), 400, "cursor-unknown");
  }

  @Test
  void a_foreign_relocation_is_not_there() {
    var relocation = relocation(request("k1", today));
    var stranger = Desk.primary(UUID.randomUUID());

    assertProblem(stranger.get("/v1/relocations/" + relocation), 404, "not-found");
    assertProblem(stranger.get("/v1/relocations/" + UUID.randomUUID()), 404, "not-found");
    assertProblem(stranger.get("/v1/relocations?accountId=" + account), 404, "not-found");
    stranger.get("/v1/relocations").body("items", hasSize(0));
  }

  @Test
  void only_the_primary_member_moves_the_company_and_only_to_a_day_that_can_be() {
    var path = "/v1/relocations";
    assertProblem(Desk.member(account).post(path, "k1", body(today)), 403, "not-allowed");
    assertProblem(Desk.ops().post(path, "k1", body(today)), 403, "not-allowed");
    assertProblem(new Desk("").get(path), 401, "not-authenticated");
    assertProblem(primary.post(path, null, body(today)), 400, "idempotency-key-missing");
    assertProblem(request("k2", today.minusDays(1)), 422, "move-in-the-past");
    assertProblem(request("k3", today.plusYears(1).plusDays(1)), 422, "move-too-far");
    assertProblem(
        primary.post(path, "k4", body(today).replace(today.toString(), "2199-12-31")),
        422,
        "move-too-far");
    assertProblem(
        primary.post(path, "k8", body(today).replace(today.toString(), "+999999999-12-31")),
        400,
        "malformed");
    assertProblem(
        primary.post(path, "k5", body(today).replace(today.toString(), "2027-02-30")),
        400,
        "malformed");
    assertProblem(
        primary.post(path, "k6", body(today).replace("toSiteId", "to")), 400, "malformed");
    assertProblem(
        primary.post(path, "k7", body(today).replace(MARAIS.toString(), "x")), 400, "malformed");
    primary.get(path).body("items", hasSize(0));
  }

  @Test
  void a_cancelled_move_is_told_stays_to_be_seen_and_blocks_nothing() {
    var path = "/v1/relocations/" + relocation(request("k1", today.plusDays(30)));
    assertProblem(request("k2", today), 409, "site-moving");
    assertProblem(Desk.member(account).delete(path), 403, "not-allowed");
    assertProblem(Desk.primary(UUID.randomUUID()).delete(path), 404, "not-found");

    primary.delete(path).statusCode(204);
    primary.delete(path).statusCode(204);

    primary.get(path).body("state", equalTo("CANCELLED")).body("refusal", nullValue());
    var told = EventBus.read("support", "RelocationCancelled", account, 1);
    assertEquals(1, told.size());
    assertEquals(2, told.getFirst().sequence());
    request("k3", today).statusCode(201);
  }

  @Test
  void what_can_not_be_is_refused_at_once_and_told_to_nobody() {
    var elsewhere = UUID.randomUUID();
    assertProblem(
        primary.post("/v1/relocations", "k1", body(today).replace(MARAIS + "", elsewhere + "")),
        422,
        "site-unknown");
    assertProblem(
        primary.post("/v1/relocations", "k2", body(today).replace(LA_FAYETTE + "", elsewhere + "")),
        422,
        "site-unknown");
    assertProblem(
        primary.post("/v1/relocations", "k3", body(today).replace(MARAIS + "", LA_FAYETTE + "")),
        422,
        "site-same");
    assertProblem(
        Desk.primary(UUID.randomUUID()).post("/v1/relocations", "k1", body(today)),
        409,
        "account-undescribed");

    primary.get("/v1/relocations").body("items", hasSize(0));
    request("k4", today).statusCode(201);
    assertEquals(1, EventBus.read("support", "RelocationRequested", account, 1).size());
  }

  @Test
  void a_company_that_leaves_moves_before_its_last_day_or_not_at_all() {
    EventBus.publish(happenings.departureAnnounced(today.plusDays(3)));
    Desk.eventually("it leaves", () -> Known.holds(account, "last_day IS NOT NULL"));
    assertProblem(request("k1", today.plusDays(4)), 409, "account-leaving");
    var early = "/v1/relocations/" + relocation(request("k2", today.plusDays(3)));
    primary.delete(early).statusCode(204);

    EventBus.publish(happenings.departureRevoked());
    Desk.eventually("it stays", () -> Known.holds(account, "last_day IS NULL"));
    var late = "/v1/relocations/" + relocation(request("k3", today.plusDays(4)));

    EventBus.publish(happenings.serviceTerminated());
    Desk.eventually("it left", () -> Known.holds(account, "has_left"));
    assertProblem(request("k4", today), 409, "account-left");
    primary.get(late).body("state", equalTo("REFUSED"));
    assertProblem(primary.delete(late), 409, "relocation-refused");
  }

  private ValidatableResponse request(String key, LocalDate movesOn) {
    return primary.post("/v1/relocations", key, body(movesOn));
  }

  private static String relocation(ValidatableResponse requested) {
    return requested.statusCode(201).extract().path("relocationId");
  }

  private static String body(LocalDate movesOn) {
    return "{\"fromSiteId\":\"%s\",\"toSiteId\":\"%s\",\"movesOn\":\"%s\"}"
        .formatted(LA_FAYETTE, MARAIS, movesOn);
  }
}
