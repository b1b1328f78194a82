package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import com.ooma.office.testing.mail.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Appointments over HTTP and by mail.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class AppointmentsTest {

  private static final LocalDate FROM = LocalDate.now().plusDays(2);

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());
  private final Desk primary = Desk.primary(account);

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void is_booked_moved_and_cancelled_in_the_readers_calendar_too() throws IOException {
    var slots = slots(7);
    var booked = book(primary, slots.get(0)).statusCode(201);
    String id = booked.extract().path("appointmentId");
    booked.body("state", equalTo("BOOKED")).body("startsAt", equalTo(slots.get(0)));

    assertProblem(move(id, null, slots.get(1)), 428, "if-match-missing");
    move(id, "\"0\"", slots.get(1)).statusCode(200).body("sequence", equalTo(1));
    assertProblem(move(id, "\"0\"", slots.get(2)), 412, "stale");
    assertTrue(slots(7).contains(slots.get(0)));
    primary.delete("/v1/appointments/" + id).statusCode(204);
    primary.delete("/v1/appointments/" + id).statusCode(204);
    assertProblem(move(id, "*", slots.get(2)), 409, "appointment-over");
    Desk.member(account)
        .get("/v1/appointments?state=CANCELLED")
        .body("items", hasSize(1))
        .body("items[0].sequence", equalTo(2));

    eventually("it is told", () -> mails().stream().anyMatch(mail -> has(mail, "SEQUENCE:2")));
    var last = mails().stream().filter(mail -> has(mail, "SEQUENCE:2")).findFirst().orElseThrow();
    assertTrue(has(last, "METHOD:CANCEL"));
    assertTrue(has(last, "UID:" + id + "@ooma.example"));
  }

  @Test
  void two_advisers_are_never_given_to_more_than_two_of_fifty() throws Exception {
    var slot = slots(60).getLast();

    var answers =
        Race.of(
            50,
            racer -> {
              var answer = book(Desk.primary(UUID.randomUUID()), slot).extract();
              return answer.statusCode() + " " + answer.path("code");
            });

    assertEquals(2, answers.stream().filter("201 null"::equals).count());
    assertEquals(48, answers.stream().filter("409 slot-taken"::equals).count());
    assertFalse(slots(60).contains(slot));
  }

  /// Who waited too long for the others is told to come again (503).
  @Test
  void a_company_that_books_many_hours_at_once_gets_two() throws Exception {
    var slots = slots(20);

    var answers =
        Race.of(
            12,
            racer -> {
              var answer = book(primary, slots.get(70 + racer)).extract();
              return answer.statusCode() + " " + answer.path("code");
            });

    var others = Set.of("201 null", "409 appointments-enough", "503 busy");
    assertTrue(others.containsAll(answers), answers.toString());
    assertEquals(2, answers.stream().filter("201 null"::equals).count(), answers.toString());
    primary.get("/v1/appointments?state=BOOKED").body("items", hasSize(2));
  }

  @Test
  void a_day_that_is_closed_takes_its_appointments_with_it_and_offers_another_hour()
      throws IOException {
    var slots = slots(12);
    var slot = slots.getLast();
    String id = book(primary, slot).statusCode(201).extract().path("appointmentId");
    String other = book(primary, slots.getFirst()).statusCode(201).extract().path("appointmentId");
    letterbox.mails(2);

    closeDay(slot.substring(0, 10));

    var told = letterbox.mails(3).getLast();
    primary.get("/v1/appointments/" + id).body("state", equalTo("CANCELLED"));
    primary.get("/v1/appointments/" + other).body("state", equalTo("BOOKED"));
    assertTrue(has(told, "METHOD:CANCEL"));
    assertTrue(has(told, "SEQUENCE:1"));
    assertTrue(has(told, "UID:" + id + "@ooma.example"));
    Letterbox.assertContains(told.html(), "personne ne pourra vous appeler");
    Letterbox.assertContains(told.text(), "Premier créneau libre");
  }

  @Test
  void only_free_hours_within_reach_are_booked_and_two_to_come_at_most() {
    var slots = slots(20);
    var beyond = BusinessCalendar.businessDaysAfter(FROM, 62); // some ninety days on, and open
    assertProblem(book(primary, beyond + "T10:00:00Z"), 422, "slot-out-of-reach");
    var nobody = book(primary, FROM + "T03:00:00Z");
    assertProblem(nobody, 422, "no-slot");
    nobody.body("errors[0].pointer", equalTo("/startsAt"));
    assertProblem(
        primary.get("/v1/appointments/slots?from=2026-12-01&until=2027-03-01"), 400, "slot-period");
    assertEquals(new HashSet<>(slots).size(), slots.size());

    book(primary, slots.get(40)).statusCode(201);
    book(primary, slots.get(41)).statusCode(201);
    assertProblem(book(primary, slots.get(42)), 409, "appointments-enough");
  }

  @Test
  void others_find_nothing_and_members_do_not_book() {
    String id = book(primary, slots(20).get(50)).statusCode(201).extract().path("appointmentId");

    assertProblem(Desk.primary(UUID.randomUUID()).get("/v1/appointments/" + id), 404, "not-found");
    assertProblem(
        Desk.primary(UUID.randomUUID()).delete("/v1/appointments/" + id), 404, "not-found");
    assertEquals(403, book(Desk.member(account), slots(20).get(51)).extract().statusCode());
  }

  @Test
  void the_company_is_reminded_and_reads_what_was_set_up() {
    String id = book(primary, slots(20).get(60)).statusCode(201).extract().path("appointmentId");
    letterbox.mails(1);
    assertProblem(note(id, "\"0\""), 409, "appointment-not-held");
    Known.change("appointment SET remind_at = now() - interval '1 hour' WHERE " + one(id));
    assertTrue(letterbox.mails(2).getLast().subject().startsWith("Rappel : votre rendez-vous du "));

    Known.change("appointment SET starts_at = now() - interval '1 hour' WHERE " + one(id));
    note(id, "*").statusCode(200).body("state", equalTo("HELD"));

    Desk.member(account)
        .get("/v1/appointments/" + id)
        .statusCode(200)
        .body("setUp", equalTo("Standard et groupes."));
  }

  @Test
  void it_is_offered_with_the_first_parcel_of_the_first_order() {
    EventBus.publish(happenings.phoneShipped(1, "8R001"));
    Letterbox.assertContains(letterbox.mails(1).getFirst().html(), "Installons-les ensemble");

    EventBus.publish(new Happenings(account, UUID.randomUUID()).phoneShipped(2, "8R002"));
    assertFalse(letterbox.mails(2).getLast().html().contains("Installons-les ensemble"));
  }

  private static void closeDay(String day) {
    put(
            Desk.ops(),
            "/v1/opening-hours/exceptions/" + day,
            null,
            "{\"reason\":\"Séminaire de l'équipe\"}")
        .statusCode(204);
  }

  private static String one(String id) {
    return "appointment_id = '" + id + "'";
  }

  private List<Mail> mails() {
    return OfficeTestResource.mails().mailsTo(happenings.email());
  }

  /// Whether the calendar that came with a mail has a line.
  private static boolean has(Mail mail, String line) {
    try {
      var file = OfficeTestResource.mails().folder().resolve(mail.id() + ".eml");
      return CalendarPart.of(Files.readAllBytes(file)).lines().anyMatch(line::equals);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> slots(int days) {
    var until = FROM.plusDays(Math.min(days, 30));
    var from = days > 30 ? FROM.plusDays(days - 30L) : FROM;
    return primary
        .get(
            "/v1/appointments/slots?from=%s&until=%s"
                .formatted(from, days > 30 ? from.plusDays(20) : until))
        .statusCode(200)
        .extract()
        .path("items.startsAt");
  }

  private static ValidatableResponse book(Desk desk, String slot) {
    return desk.post(
        "/v1/appointments",
        UUID.randomUUID().toString(),
        """
        {"startsAt":"%s","phone":"+33199001234","wishes":"Le standard"}
        """
            .formatted(slot));
  }

  private ValidatableResponse move(String id, String ifMatch, String slot) {
    return put(
        primary,
        "/v1/appointments/" + id + "/time",
        ifMatch,
        "{\"startsAt\":\"%s\"}".formatted(slot));
  }

  private static ValidatableResponse note(String id, String ifMatch) {
    return put(
        Desk.ops(),
        "/v1/appointments/" + id + "/set-up",
        ifMatch,
        "{\"setUp\":\"Standard et groupes.\"}");
  }

  private static ValidatableResponse put(Desk desk, String path, String ifMatch, String body) {
    var request = given().auth().oauth2(desk.token()).contentType(ContentType.JSON).body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(path).then();
  }
}
