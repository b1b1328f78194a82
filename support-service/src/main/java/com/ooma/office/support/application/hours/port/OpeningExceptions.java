package com.ooma.office.support.application.hours.port;

import com.ooma.office.support.domain.hours.OpeningException;
import java.time.LocalDate;
import java.util.List;

/// The days on which the line opens or closes otherwise than usual.
public interface OpeningExceptions {

  /// By day.
  List<OpeningException> since(LocalDate day);

  /// In place of what was said of that day before.
  void save(OpeningException exception, String author);

  void remove(LocalDate day);
}
