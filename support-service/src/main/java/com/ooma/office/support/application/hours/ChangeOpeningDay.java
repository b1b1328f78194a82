package com.ooma.office.support.application.hours;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.application.hours.port.OpeningExceptions;
import com.ooma.office.support.domain.hours.OpeningException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Ops say when somebody is there on a day that is otherwise, or that it is as usual after all.
/// What was is what service time was counted by, so days that are over stay as they were.
@UseCase
public class ChangeOpeningDay {

  private final OpeningExceptions exceptions;
  private final Clock clock;

  ChangeOpeningDay(OpeningExceptions exceptions, Clock clock) {
    this.exceptions = exceptions;
    this.clock = clock;
  }

  /// @param hours null for the usual ones
  /// @param author the token's name for the person
  public record Command(LocalDate day, @Nullable Hours hours, String author) {}

  /// @param opens null, as `closes`, if nobody is there all day
  /// @param reason in French, for members
  public record Hours(@Nullable LocalTime opens, @Nullable LocalTime closes, String reason) {}

  public void handle(Command command) {
    var today = LocalDate.now(clock);
    var day = command.day();
    if (day.isBefore(today) || day.isAfter(today.plusYears(2))) {
      throw Refused.invalid("opening-day-far", day + " is over, or more than two years away.")
          .about(day);
    }
    var hours = command.hours();
    if (hours == null) {
      exceptions.remove(day);
    } else {
      exceptions.save(
          new OpeningException(day, hours.opens(), hours.closes(), hours.reason()),
          command.author());
    }
  }
}
