package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.appointment.FindAppointments.AppointmentView;
import com.ooma.office.support.application.appointment.port.Appointments;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.appointment.Appointment;
import com.ooma.office.support.domain.notice.AppointmentFacts;
import java.time.Clock;
import java.util.UUID;

/// A primary member, or care for one, books an hour in which the telephones are set up.
@UseCase
public class BookAppointment {

  /// More than that is meant for others.
  static final int MOST_TO_COME = 2;

  private final Appointments appointments;
  private final Advisers advisers;
  private final WriteNotice writeNotice;
  private final Ids ids;
  private final Clock clock;

  public BookAppointment(
      Appointments appointments, Advisers advisers, WriteNotice writeNotice, Ids ids, Clock clock) {
    this.appointments = appointments;
    this.advisers = advisers;
    this.writeNotice = writeNotice;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(UUID accountId, String bookedBy, Appointment.Wish wish) {}

  public AppointmentView handle(Command command) {
    var now = clock.instant();
    var wish = command.wish();
    if (appointments.toCome(command.accountId(), now) >= MOST_TO_COME) {
      throw Refused.conflict(
              "appointments-enough",
              "A company has at most " + MOST_TO_COME + " appointments to come.")
          .about(MOST_TO_COME);
    }
    int host = advisers.take(wish.startsAt());
    var appointment =
        Appointment.book(ids.next(), command.accountId(), command.bookedBy(), wish, host, now);
    appointments.save(appointment);
    var facts =
        new AppointmentFacts.Booked(
            appointment.id(), appointment.startsAt(), wish.phone(), appointment.sequence());
    writeNotice.handle(new WriteNotice.Command(command.accountId(), facts));
    return AppointmentView.of(appointment);
  }
}
