package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.support.adapter.Letterbox.withSubject;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RelocationAnswersTest {

  private static final UUID LA_FAYETTE = UUID.randomUUID();
  private static final UUID MARAIS = UUID.randomUUID();
  private static final String RUE = "10 rue des Archives";
  private static final String MOVED = "Appels d’urgence : l’adresse de vos téléphones a changé";

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());
  private final Desk primary = Desk.primary(account);

  @Inject Clock clock;

  @BeforeEach
  void the_company_is_known() {
    Known.company(happenings, LA_FAYETTE, MARAIS);
  }

  @Test
  void a_move_closes_the_case_and_tells_where_emergency_services_go() {
    var relocation = relocation();
    var changed = happenings.serviceAddressChanged(relocation, LA_FAYETTE, MARAIS, RUE);
    EventBus.publish(happenings.orderPlaced(), changed, changed);
    state(relocation, "DONE");

    EventBus.publish(
        happenings.serviceAddressChanged(relocation, LA_FAYETTE, MARAIS, RUE),
        happenings.relocationRefused(relocation, "site-unknown"));

    var moved = withSubject(letterbox.mails(2), MOVED);
    for (var words : List.of(moved.text(), moved.html())) {
      assertContains(words, "WeWork Coeur Marais");
      assertContains(words, "10 rue des Archives, 75003 Paris");
      assertContains(words, "lundi 4 janvier 2027");
      assertContains(words, "Vérifiez cette adresse");
      assertContains(words, "Les colis");
    }
    primary
        .get("/v1/relocations/" + relocation)
        .body("state", equalTo("DONE"))
        .body("siteName", equalTo("WeWork Coeur Marais"))
        .body("changedOn", equalTo("2027-01-04"))
        .body("refusal", nullValue());
  }

  @Test
  void a_refusal_is_shown_and_told_with_what_to_do() {
    var relocation = relocation();
    var refused = happenings.relocationRefused(relocation, "site-unknown");
    EventBus.publish(happenings.orderPlaced(), refused, refused);
    state(relocation, "REFUSED");

    EventBus.publish(happenings.relocationRefused(relocation, "account-left"));

    var mail =
        withSubject(
            letterbox.mails(2),
            "Votre déménagement n’a pas pu être enregistré : ce que vous pouvez faire");
    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "Le site d’arrivée n’est pas un de vos sites");
    }
    primary
        .get("/v1/relocations/" + relocation)
        .body("refusal.code", equalTo("site-unknown"))
        .body("refusal.detail", equalTo("There is no such site."))
        .body("siteName", nullValue());
  }

  @Test
  void a_corrected_address_is_told_without_a_case_and_an_unknown_case_does_no_harm() {
    EventBus.publish(
        happenings.orderPlaced(),
        happenings.relocationRefused(UUID.randomUUID(), "site-unknown"),
        happenings.serviceAddressChanged(null, MARAIS, MARAIS, "12 rue des Archives"),
        happenings.serviceAddressChanged(UUID.randomUUID(), LA_FAYETTE, MARAIS, RUE));

    var mails = letterbox.mails(3);

    var corrected =
        mails.stream().filter(mail -> mail.text().contains("12 rue des Archives")).toList();
    assertEquals(1, corrected.size());
    assertContains(corrected.getFirst().html(), "a été corrigée");
    assertFalse(corrected.getFirst().text().contains("Les colis"));
    assertEquals(List.of(), EventBus.readDeadLetters("support", account, 0));
  }

  @Test
  void an_answer_to_a_foreign_case_leaves_it_open() {
    var relocation = relocation();
    var stranger = Happenings.of(UUID.randomUUID());
    EventBus.publish(
        stranger.described(),
        stranger.orderPlaced(),
        stranger.relocationRefused(relocation, "site-unknown"),
        stranger.serviceAddressChanged(relocation, LA_FAYETTE, MARAIS, RUE));

    new Letterbox(stranger.email()).mails(2);

    state(relocation, "REQUESTED");
  }

  @Test
  void a_company_that_left_moves_no_more_and_is_told_of_its_departure_only() {
    var relocation = relocation();
    EventBus.publish(happenings.orderPlaced(), happenings.serviceTerminated());

    state(relocation, "REFUSED");

    letterbox.mails(2);
    primary
        .get("/v1/relocations/" + relocation)
        .body("refusal.code", equalTo("account-left"))
        .body("refusal.detail", equalTo("The company left on 2026-12-31."));
  }

  @Test
  void users_who_moved_while_the_company_changed_its_mind_have_moved() {
    var relocation = relocation();
    primary.delete("/v1/relocations/" + relocation).statusCode(204);
    EventBus.publish(happenings.relocationRefused(relocation, "site-unknown"));

    EventBus.publish(happenings.serviceAddressChanged(relocation, LA_FAYETTE, MARAIS, RUE));

    state(relocation, "DONE");
    assertEquals(MOVED, letterbox.mails(1).getFirst().subject());
    Problems.assertProblem(primary.delete("/v1/relocations/" + relocation), 409, "relocation-done");
  }

  private String relocation() {
    var body = "{\"toSiteId\":\"%s\",\"movesOn\":\"%s\"}".formatted(MARAIS, LocalDate.now(clock));
    return primary
        .post("/v1/relocations", "k1", body)
        .statusCode(201)
        .extract()
        .path("relocationId");
  }

  private void state(String relocation, String state) {
    eventually(
        state,
        () -> primary.get("/v1/relocations/" + relocation).extract().path("state").equals(state));
  }
}
