package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.Language;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

  private static final UUID ID = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-12-04T09:00:00Z");
  private static final PhoneNumber PHONE = new PhoneNumber("+33199001234");
  private static final Recipient CAMILLE =
      new Recipient(new Person("Camille", "camille@lumen.example"), Language.FR);

  record Case(AppointmentFacts facts, String method, String status) {}

  static List<Case> cases() {
    return List.of(
        new Case(new AppointmentFacts.Booked(ID, START, PHONE, 0), "REQUEST", "CONFIRMED"),
        new Case(new AppointmentFacts.Moved(ID, START, START, PHONE, 1), "REQUEST", "CONFIRMED"),
        new Case(new AppointmentFacts.Reminder(ID, START, PHONE, 1), "REQUEST", "CONFIRMED"),
        new Case(
            new AppointmentFacts.Cancelled(ID, START, PHONE, 2, true, null),
            "CANCEL",
            "CANCELLED"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void calendars_understand_it_and_know_one_appointment_by_one_name(Case each) throws Exception {
    var file = CalendarFile.of(each.facts(), CAMILLE, "office@ooma.example", Instant.EPOCH);

    assertTrue(file.contentType().endsWith("method=" + each.method()));
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
    assertTrue(calendar.validate(true).getEntries().isEmpty());
    assertEquals(each.method(), value(calendar.getPropertyList().getFirst("METHOD")));
    assertEquals(ID + "@ooma.example", event(calendar, "UID"));
    assertEquals(Integer.toString(each.facts().sequence()), event(calendar, "SEQUENCE"));
    assertEquals(each.status(), event(calendar, "STATUS"));
    assertEquals("20261204T090000Z", event(calendar, "DTSTART"));
    assertEquals("20261204T100000Z", event(calendar, "DTEND"));
    assertEquals("mailto:office@ooma.example", event(calendar, "ORGANIZER"));
    assertEquals("mailto:camille@lumen.example", event(calendar, "ATTENDEE"));
  }

  @Test
  void says_what_it_is_in_the_language_of_its_reader() throws Exception {
    var facts = new AppointmentFacts.Booked(ID, START, PHONE, 0);
    var reader = new Recipient(CAMILLE.person(), Language.EN);

    var file = CalendarFile.of(facts, reader, "office@ooma.example", Instant.EPOCH);

    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
    assertEquals("Setting up your phones with Ooma Office", event(calendar, "SUMMARY"));
    assertTrue(event(calendar, "DESCRIPTION").startsWith("An adviser calls you at 0"));
  }

  private static String event(Calendar calendar, String name) {
    return value(calendar.getComponents().getFirst().getPropertyList().getFirst(name));
  }

  private static String value(Optional<? extends Property> property) {
    return property.orElseThrow().getValue();
  }
}
