package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told of an appointment, and what the reader's calendar is told with it.
public sealed interface AppointmentFacts extends NoticeFacts {

  UUID appointmentId();

  Instant startsAt();

  /// Where the adviser calls.
  PhoneNumber phone();

  /// How often it was changed, as calendars count.
  int sequence();

  @Override
  default UUID about() {
    return appointmentId();
  }

  @Override
  default String occasion() {
    return Integer.toString(sequence());
  }

  record Booked(UUID appointmentId, Instant startsAt, PhoneNumber phone, int sequence)
      implements AppointmentFacts {

    @Override
    public String subject(Language in) {
      return in.of("Votre rendez-vous d’installation : le ", "Your set-up appointment: ")
          + in.moment(startsAt);
    }
  }

  /// @param formerly when it was to begin
  record Moved(
      UUID appointmentId, Instant startsAt, Instant formerly, PhoneNumber phone, int sequence)
      implements AppointmentFacts {

    @Override
    public boolean supersedes() {
      return true;
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre rendez-vous est déplacé : le ", "Your appointment has moved: ")
          + in.moment(startsAt);
    }
  }

  /// @param byUs whether it was us, because nobody is there then; absent from older ones
  /// @param nextFree when the next hour begins that was free then, if it was us
  record Cancelled(
      UUID appointmentId,
      Instant startsAt,
      PhoneNumber phone,
      int sequence,
      @Nullable Boolean byUs,
      @Nullable Instant nextFree)
      implements AppointmentFacts {

    @Override
    public boolean supersedes() {
      return true;
    }

    public boolean isByUs() {
      return Boolean.TRUE.equals(byUs);
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre rendez-vous est annulé", "Your appointment is cancelled");
    }
  }

  record Reminder(UUID appointmentId, Instant startsAt, PhoneNumber phone, int sequence)
      implements AppointmentFacts {

    @Override
    public String subject(Language in) {
      return in.of("Rappel : votre rendez-vous du ", "Reminder: your appointment on ")
          + in.moment(startsAt);
    }
  }
}
