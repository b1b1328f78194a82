package com.ooma.office.kernel.web.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.ooma.office.kernel.domain.text.CalendarText;
import com.ooma.office.kernel.web.problem.NotPlain;
import com.ooma.office.kernel.web.problem.Wanted;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// Reads days and moments of requests by the rule of [CalendarText]. The library's readers take
/// numbers and lists as well, and cut the hour off a day.
final class CalendarReader<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Optional<T>> rule;
  private final String wanted;

  private CalendarReader(Class<T> type, Function<String, Optional<T>> rule, String wanted) {
    super(type);
    this.rule = rule;
    this.wanted = wanted;
  }

  static CalendarReader<LocalDate> ofDays() {
    return new CalendarReader<>(LocalDate.class, CalendarText::day, Wanted.DAY);
  }

  static CalendarReader<Instant> ofMoments() {
    return new CalendarReader<>(Instant.class, CalendarText::moment, Wanted.MOMENT);
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw new NotPlain(json, wanted);
    }
    return rule.apply(json.getText()).orElseThrow(() -> new NotPlain(json, wanted));
  }
}
