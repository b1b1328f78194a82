package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.domain.appointment.AppointmentSlot;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.French;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// An appointment as calendars take it (RFC 5545, by mail: RFC 5546 and 6047). All mails about one
/// have the same UID; the later ones have a higher SEQUENCE and take the place of the former.
///
/// @param method what the calendar is asked to do: `REQUEST` or `CANCEL`
record CalendarFile(String method, byte[] content) {

  private static final ProdId PRODUCER = new ProdId("-//Ooma//Office pour WeWork//FR");

  /// @param organizer the address that the mail comes from
  static CalendarFile of(AppointmentFacts facts, Recipient to, String organizer, Instant now) {
    var in = to.language();
    boolean cancelled = facts instanceof AppointmentFacts.Cancelled;
    var method = cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    var event =
        new VEvent(
            new PropertyList(
                List.of(
                    new Uid(facts.appointmentId() + "@ooma.example"),
                    new DtStamp(now),
                    new DtStart<>(facts.startsAt()),
                    new DtEnd<>(new AppointmentSlot(facts.startsAt()).endsAt()),
                    new Sequence(facts.sequence()),
                    new Summary(
                        in.of(
                            "Installation de vos téléphones avec Ooma Office",
                            "Setting up your phones with Ooma Office")),
                    new Description(
                        in.of("Un conseiller vous appelle au %s.", "An adviser calls you at %s.")
                            .formatted(French.number(facts.phone()))),
                    new Organizer(mailto(organizer)),
                    new Attendee(mailto(to.email())),
                    cancelled
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED)));
    var calendar =
        new Calendar(
            new PropertyList(List.of(PRODUCER, ImmutableVersion.VERSION_2_0, method)),
            new ComponentList<>(List.of(event)));
    return new CalendarFile(method.getValue(), bytes(calendar));
  }

  String contentType() {
    return "text/calendar; charset=UTF-8; method=" + method;
  }

  private static URI mailto(String address) {
    return URI.create("mailto:" + address);
  }

  private static byte[] bytes(Calendar calendar) {
    var bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter().output(calendar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
