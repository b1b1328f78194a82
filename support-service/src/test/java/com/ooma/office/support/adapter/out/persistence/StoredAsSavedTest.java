package com.ooma.office.support.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.article.port.Articles;
import com.ooma.office.support.application.relocation.port.Relocations;
import com.ooma.office.support.application.webhook.port.WebhookEndpoints;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.appointment.AppointmentState;
import com.ooma.office.support.domain.article.Article;
import com.ooma.office.support.domain.article.ArticleCategory;
import com.ooma.office.support.domain.article.ArticleHistory;
import com.ooma.office.support.domain.article.ArticleVersion;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationOutcome;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import com.ooma.office.support.domain.webhook.EndpointSecrets;
import com.ooma.office.support.domain.webhook.EndpointState;
import com.ooma.office.support.domain.webhook.WebhookEndpoint;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Rows;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is stored of support's aggregates is what was saved, whatever about them changes.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class StoredAsSavedTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  @Inject Relocations relocations;
  @Inject Articles articles;
  @Inject Appointments appointments;
  @Inject WebhookEndpoints endpoints;
  @Inject EntityManager entities;

  @Test
  void a_relocation() {
    var id = UUID.randomUUID();
    var move = new Relocation.Move(UUID.randomUUID(), UUID.randomUUID(), MONDAY);
    var other = new Relocation.Move(UUID.randomUUID(), UUID.randomUUID(), MONDAY.plusDays(1));
    new Stored<>(
            relocation(id, move, "zoe", NOON, new RelocationOutcome.Moved("Étoile", MONDAY), 1),
            List.of(
                relocation(
                    id,
                    other,
                    "ada",
                    NOON.plusSeconds(1),
                    new RelocationOutcome.Moved("Opéra", MONDAY.plusDays(1)),
                    2),
                relocation(
                    id,
                    move,
                    "zoe",
                    NOON,
                    new RelocationOutcome.Declined("site-unknown", "No."),
                    1),
                relocation(id, move, "zoe", NOON, new RelocationOutcome.Awaited(), 1)),
            Set.of("id", "accountId"))
        .in(
            TableStore.of(
                entities,
                "relocation.relocation_id",
                id,
                first -> relocations.save(Relocation.from(first)),
                () -> relocations.find(ACCOUNT, id).orElseThrow().snapshot(),
                changed -> relocations.save(Relocation.from(changed))));
  }

  @Test
  void a_version_of_an_article() {
    var slug = "essai-" + UUID.randomUUID();
    var id = UUID.randomUUID();
    var words =
        new Article(slug, ArticleCategory.HELP, "Un", "Oui.", List.of("a"), List.of("b"), "Texte");
    var others =
        new Article(
            slug, ArticleCategory.CALLS, "Deux", "Non.", List.of("c"), List.of("d"), "Rien");
    Stored.of(
            new ArticleVersion(id, 1, words, "zoe", NOON, NOON, NOON.plusSeconds(1)),
            new ArticleVersion(
                id,
                2,
                others,
                "ada",
                NOON.plusSeconds(2),
                NOON.plusSeconds(3),
                NOON.plusSeconds(4)),
            "id",
            "article.slug")
        .in(
            TableStore.of(
                entities,
                "article_version.article_version_id",
                id,
                first -> articles.save(new ArticleHistory(slug, List.of(first))),
                () -> articles.historyForUpdate(slug).versions().getFirst(),
                changed -> articles.save(new ArticleHistory(slug, List.of(changed)))));
  }

  @Test
  void an_appointment() {
    var id = UUID.randomUUID();
    Stored.of(
            new Appointment(
                id,
                ACCOUNT,
                "zoe",
                NOON,
                0,
                new PhoneNumber("+33199001234"),
                "Standard",
                AppointmentState.BOOKED,
                0,
                NOON.minusSeconds(1),
                null),
            new Appointment(
                id,
                UUID.randomUUID(),
                "ada",
                NOON.plusSeconds(3600),
                1,
                new PhoneNumber("+33199001235"),
                "Groupes",
                AppointmentState.HELD,
                1,
                NOON.plusSeconds(1),
                "Fait"),
            "id")
        .in(
            TableStore.of(
                entities,
                "appointment.appointment_id",
                id,
                appointments::save,
                () -> appointments.findOfAnyAccount(id).orElseThrow(),
                appointments::save));
  }

  @Test
  void an_endpoint() {
    var id = UUID.randomUUID();
    Stored.of(
            new WebhookEndpoint(
                id,
                EndpointAddress.of("https://a.example/", false),
                "A",
                Set.of(NoticeKind.INVOICE_READY),
                EndpointState.ENABLED,
                new EndpointSecrets("s1", "s0", NOON),
                NOON),
            new WebhookEndpoint(
                id,
                EndpointAddress.of("https://b.example/", false),
                "B",
                Set.of(NoticeKind.PARCEL_SENT, NoticeKind.PORT_LOST),
                EndpointState.GONE,
                new EndpointSecrets("s2", "s1", NOON.plusSeconds(1)),
                NOON.plusSeconds(2)),
            "id")
        .in(
            TableStore.of(
                entities,
                "webhook_endpoint.endpoint_id",
                id,
                endpoints::save,
                () -> endpoints.findOfAnyAccount(id).orElseThrow(),
                endpoints::save));
  }

  /// A new row needs a case here: its changes may be lost like any other's. Messages and notices
  /// are written once, those to the portal by SQL, as contacts, users of seats, what cases are made
  /// of, languages of letters and questions about people.
  @Test
  void every_row_has_its_case() {
    assertEquals(
        Set.of(
            "TicketRow",
            "RelocationRow",
            "ArticleVersionRow",
            "MessageRow",
            "AppointmentRow",
            "WebhookEndpointRow",
            "WebhookMessageRow",
            "NoticeRow",
            "SeatUserRow",
            "CaseRow",
            "CaseFactRow",
            "ContactRow",
            "LetterLanguageRow",
            "DataRequestRow",
            "DataAnswerRow",
            "DataCountRow"),
        Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }

  private static Relocation.Snapshot relocation(
      UUID id,
      Relocation.Move move,
      String by,
      Instant at,
      RelocationOutcome outcome,
      long sequence) {
    return new Relocation.Snapshot(id, ACCOUNT, by, move, at, outcome, sequence);
  }
}
