package com.ooma.office.support.application.punctuality;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.application.punctuality.port.TicketLives;
import com.ooma.office.support.domain.punctuality.Promise;
import com.ooma.office.support.domain.punctuality.Tally;
import com.ooma.office.support.domain.punctuality.TicketLife;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Ops ask which part of what members were promised was kept, by the calendar as it is now.
@UseCase
public class ReportPunctuality {

  static final int LONGEST_DAYS = 100;
  private static final String NOBODY = "-";

  private final TicketLives tickets;
  private final OpeningExceptions exceptions;
  private final Clock clock;

  ReportPunctuality(TicketLives tickets, OpeningExceptions exceptions, Clock clock) {
    this.tickets = tickets;
    this.exceptions = exceptions;
    this.clock = clock;
  }

  public enum By {
    MONTH,
    CATEGORY,
    PRIORITY,
    ASSIGNEE
  }

  /// @param from the first day on which tickets were opened
  /// @param until the last one
  public record Command(LocalDate from, LocalDate until, By by) {}

  public PunctualityReport handle(Command command) {
    var days = ChronoUnit.DAYS.between(command.from(), command.until()) + 1;
    if (days < 1 || days > LONGEST_DAYS) {
      throw Refused.malformed("report-period", "A report is about 1 to " + LONGEST_DAYS + " days.")
          .about(LONGEST_DAYS);
    }
    var calendar = exceptions.calendarSince(command.from());
    var now = clock.instant();
    Map<String, Map<Promise.Kind, Tally>> tallies = new TreeMap<>();
    for (var ticket : opened(command)) {
      var group = tallies.computeIfAbsent(key(ticket, command.by()), _ -> none());
      for (var promise : ticket.promises()) {
        group.merge(promise.kind(), Tally.of(promise, calendar, now), Tally::plus);
      }
    }
    return new PunctualityReport(
        tallies.entrySet().stream()
            .flatMap(group ->
                group.getValue().entrySet().stream()
                    .filter(tally -> !tally.getValue().isEmpty())
                    .map(tally -> line(group.getKey(), tally.getKey(), tally.getValue())))
            .toList());
  }

  private static EnumMap<Promise.Kind, Tally> none() {
    return new EnumMap<>(Promise.Kind.class);
  }

  private List<TicketLife> opened(Command command) {
    return tickets.openedBetween(start(command.from()), start(command.until().plusDays(1)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.PARIS).toInstant();
  }

  private static String key(TicketLife ticket, By by) {
    return switch (by) {
      case MONTH -> YearMonth.from(ticket.openedAt().atZone(BusinessCalendar.PARIS)).toString();
      case CATEGORY -> ticket.category().name();
      case PRIORITY -> ticket.priority().name();
      case ASSIGNEE -> Objects.requireNonNullElse(ticket.assignee(), NOBODY);
    };
  }

  private static PunctualityLine line(String key, Promise.Kind promise, Tally tally) {
    return new PunctualityLine(key, promise, tally.kept(), tally.missed(), tally.percentKept());
  }

  public record PunctualityReport(List<PunctualityLine> items) {}

  /// @param key a month as `2026-11`, a category, a priority, or an assignee; `-` for nobody
  /// @param kept how many were kept; what still runs in time is not counted
  public record PunctualityLine(
      String key, Promise.Kind promise, long kept, long missed, int percentKept) {}
}
