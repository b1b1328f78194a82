package com.ooma.office.support.domain.casefile;

import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of a case.
///
/// @param actor who is to act, or was
/// @param date in Europe/Paris: when it was done, or until when it is to be; absent if nobody can
///   say
/// @param subject what tells steps of one name apart: the MAC address of a phone, the number of an
///   invoice, the id of a site, the carrier that has numbers now
public record CaseStep(
    Name name, State state, Actor actor, @Nullable LocalDate date, @Nullable String subject) {

  public enum Name {
    MOVE_REQUESTED,
    USERS_MOVED,
    EMERGENCY_ADDRESS_CONFIRMED,
    USERS_REMOVED,
    REPLACEMENT_SENT,
    PHONE_RETURNED,
    DEPARTURE_ANNOUNCED,
    SERVICE_ENDED,
    /// Another carrier took numbers over; once the right to that is over, nobody can any more.
    NUMBERS_TAKEN,
    /// The last invoice, or the *avoir* in place of it.
    FINAL_DOCUMENT
  }

  public enum State {
    DONE,
    WAITING,
    /// It should have been by now.
    LATE,
    /// It is not to be any more.
    VOID
  }

  public enum Actor {
    MEMBER,
    OOMA,
    CARRIER
  }

  static CaseStep done(Name name, Actor actor, Instant at, @Nullable String subject) {
    return new CaseStep(
        name, State.DONE, actor, LocalDate.ofInstant(at, BusinessCalendar.PARIS), subject);
  }

  static CaseStep waiting(Name name, Actor actor, @Nullable LocalDate until) {
    return new CaseStep(name, State.WAITING, actor, until, null);
  }

  boolean isOver() {
    return state == State.DONE || state == State.VOID;
  }
}
