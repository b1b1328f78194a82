package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
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
    public String subject() {
      return "Votre rendez-vous d’installation : le " + French.moment(startsAt);
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
    public String subject() {
      return "Votre rendez-vous est déplacé : le " + French.moment(startsAt);
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
    public String subject() {
      return "Votre rendez-vous est annulé";
    }
  }

  record Reminder(UUID appointmentId, Instant startsAt, PhoneNumber phone, int sequence)
      implements AppointmentFacts {

    @Override
    public String subject() {
      return "Rappel : votre rendez-vous du " + French.moment(startsAt);
    }
  }
}
