package com.ooma.office.support.application.hours.port;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.domain.hours.OpeningCalendar;
import com.ooma.office.support.domain.hours.OpeningException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The days on which the line opens or closes otherwise than usual.
public interface OpeningExceptions {

  /// By day.
  List<OpeningException> since(LocalDate day);

  /// Every day from the one of a moment, as far as it is known now.
  default OpeningCalendar calendarSince(Instant moment) {
    return calendarSince(moment.atZone(BusinessCalendar.PARIS).toLocalDate());
  }

  /// Every day from one on, as far as it is known now.
  default OpeningCalendar calendarSince(LocalDate day) {
    return new OpeningCalendar(since(day));
  }

  /// In place of what was said of that day before.
  void save(OpeningException exception, String author);

  void remove(LocalDate day);
}
