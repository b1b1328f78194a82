package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.NumberPortedOut;
import com.ooma.office.kernel.contract.porting.PortCancelled;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortDayIsNear;
import com.ooma.office.kernel.contract.porting.PortDelayed;
import com.ooma.office.kernel.contract.porting.PortLost;
import com.ooma.office.kernel.contract.porting.PortNeedsAttention;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRejected.RejectedBy;
import com.ooma.office.kernel.contract.porting.PortRolledBack;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.alarm.PortWorry;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PortDayFacts;
import com.ooma.office.support.domain.notice.PortFacts;
import com.ooma.office.support.domain.notice.PortFacts.PortDateSet.Slot;
import com.ooma.office.support.domain.notice.PortFacts.PortRefused.Refuser;
import com.ooma.office.support.domain.notice.ServiceFacts;
import com.ooma.office.support.domain.notice.words.French;
import com.ooma.office.support.domain.ticket.TicketOrigin.PortAlarm.Cause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What porting's events say, in the words of our domain.
final class FromPorting {

  private FromPorting() {}

  static NoticeFacts facts(FocDateAssigned event) {
    return new PortFacts.PortDateSet(
        event.portRequestId(), event.focDate(), slot(event.slot()), event.numbers(), 0);
  }

  static NoticeFacts facts(PortDayIsNear event) {
    return new PortDayFacts.PortNear(
        event.portRequestId(), event.focDate(), slot(event.slot()), event.numbers());
  }

  static NoticeFacts facts(PortRejected event) {
    return new PortFacts.PortRefused(
        event.portRequestId(),
        event.reason(),
        event.detail(),
        0,
        event.numbers(),
        refuser(event.rejectedBy()));
  }

  static NoticeFacts facts(PortRolledBack event) {
    return new PortDayFacts.PortRolledBack(
        event.portRequestId(), day(event.rolledBackAt()), event.numbers(), event.silent(), 0);
  }

  static NoticeFacts facts(PortDelayed event) {
    return new PortDayFacts.PortLate(event.portRequestId(), event.promisedFor(), event.numbers());
  }

  static NoticeFacts facts(PortLost event) {
    return new PortDayFacts.PortLost(event.portRequestId(), event.numbers());
  }

  static NoticeFacts facts(PortCancelled event) {
    var by =
        switch (event.cancelledBy()) {
          case MEMBER -> PortDayFacts.PortGivenUp.By.MEMBER;
          case OPS -> PortDayFacts.PortGivenUp.By.OOMA;
          case DEPARTURE -> PortDayFacts.PortGivenUp.By.DEPARTURE;
        };
    return new PortDayFacts.PortGivenUp(event.portRequestId(), by, event.numbers());
  }

  static NoticeFacts facts(NumberPortedOut event) {
    return new ServiceFacts.NumbersLeft(
        event.portOutId(), event.carrier(), day(event.portedOutAt()), event.numbers());
  }

  static PortTrouble trouble(PortCompletedAfterLeaving event) {
    return new PortTrouble(
        event.portRequestId(),
        event.numbers().stream()
            .map(number -> new Misplaced(number, null, PortTrouble.Cause.COMPANY_LEFT))
            .toList());
  }

  static PortWorry worry(PortRolledBack event) {
    var found = "le %s, sans réponse : %s";
    return new PortWorry(
        event.portRequestId(),
        Cause.ROLLED_BACK,
        found.formatted(French.date(day(event.rolledBackAt())), French.numbers(event.silent())));
  }

  static PortWorry worry(PortDelayed event) {
    var found = "promis pour le %s ; %s de retard le %s";
    return new PortWorry(
        event.portRequestId(),
        Cause.LATE,
        found.formatted(
            French.date(event.promisedFor()),
            French.count(event.daysLate(), "jour", "jours"),
            French.date(event.day())));
  }

  static PortWorry worry(PortLost event) {
    var found = "le %s : %s";
    return new PortWorry(
        event.portRequestId(),
        Cause.LOST,
        found.formatted(French.date(day(event.lostAt())), French.numbers(event.numbers())));
  }

  static PortWorry worry(PortNeedsAttention event) {
    var cause =
        switch (event.trouble()) {
          case TOO_EARLY -> Cause.TOO_EARLY;
          case CARRIER_SILENT -> Cause.CARRIER_SILENT;
          case LET_GO_EARLY -> Cause.LET_GO_EARLY;
          case LET_GO_AFTER_END -> Cause.LET_GO_AFTER_END;
          case CONTRADICTION -> Cause.CONTRADICTION;
          case VOICE_PLATFORM_AWAY -> Cause.VOICE_PLATFORM_AWAY;
        };
    return new PortWorry(
        event.portRequestId(),
        cause,
        "le %s ; %s".formatted(French.moment(event.at()), event.detail()));
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, BusinessCalendar.PARIS);
  }

  private static Slot slot(FocDateAssigned.Slot slot) {
    return switch (slot) {
      case MORNING -> Slot.MORNING;
      case AFTERNOON -> Slot.AFTERNOON;
    };
  }

  private static @Nullable Refuser refuser(@Nullable RejectedBy side) {
    return switch (side) {
      case CARRIER -> Refuser.CARRIER;
      case OPS -> Refuser.OOMA;
      case null -> null;
    };
  }
}
