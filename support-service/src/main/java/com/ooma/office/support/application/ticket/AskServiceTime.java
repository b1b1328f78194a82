package com.ooma.office.support.application.ticket;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.sla.ServiceClock;
import com.ooma.office.support.domain.sla.ServiceRecord;
import com.ooma.office.support.domain.sla.ServiceStep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Our own people ask how much of the time that a member was promised is left. Alarms, which nobody
/// asked for, have no such time.
@UseCase
public class AskServiceTime {

  private final FindTickets tickets;
  private final OpeningExceptions exceptions;
  private final Clock clock;

  AskServiceTime(FindTickets tickets, OpeningExceptions exceptions, Clock clock) {
    this.tickets = tickets;
    this.exceptions = exceptions;
    this.clock = clock;
  }

  /// @param accountId whose; any account's if null
  public record Command(@Nullable UUID accountId, UUID ticketId) {}

  public ServiceTimeView handle(Command command) {
    var ticket =
        tickets
            .find(command.accountId(), false, command.ticketId())
            .map(FindTickets.Found::ticket)
            .orElseThrow(() -> Refused.notFound("ticket"));
    var calendar = exceptions.calendarSince(ticket.openedAt());
    var record = ServiceRecord.of(ticket.priority().target(), steps(ticket));
    var now = clock.instant();
    var nextReply = record.nextReplies().isEmpty() ? null : record.nextReplies().getLast();
    return new ServiceTimeView(
        Promise.of(record.firstReply(), calendar, now),
        nextReply == null ? null : Promise.of(nextReply, calendar, now),
        Promise.of(record.solution(), calendar, now));
  }

  private static List<ServiceStep> steps(TicketView ticket) {
    return ticket.messages().stream()
        .flatMap(message -> message.author().step(message.solves(), message.writtenAt()).stream())
        .toList();
  }

  /// @param nextReply of the member's latest word after an answer; absent before there is one
  public record ServiceTimeView(
      Promise firstReply, @Nullable Promise nextReply, Promise solution) {}

  /// One promise, in minutes in which somebody is there.
  ///
  /// @param dueAt when the time is over; absent while the clock stands still
  public record Promise(
      long promisedMinutes,
      long usedMinutes,
      boolean running,
      ServiceClock.Reading reading,
      @Nullable Instant dueAt) {

    static Promise of(ServiceClock clock, OpeningCalendar calendar, Instant now) {
      return new Promise(
          clock.target().toMinutes(),
          clock.used(calendar, now).toMinutes(),
          clock.isRunning(),
          clock.read(calendar, now),
          clock.dueAt(calendar).orElse(null));
    }
  }
}
