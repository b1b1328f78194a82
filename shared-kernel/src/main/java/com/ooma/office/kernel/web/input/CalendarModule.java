package com.ooma.office.kernel.web.input;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.time.LocalDate;

/// Days and moments as all that comes from outside writes them.
final class CalendarModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  CalendarModule() {
    super("office-calendar");
    addDeserializer(LocalDate.class, CalendarReader.ofDays());
    addDeserializer(Instant.class, CalendarReader.ofMoments());
  }
}
