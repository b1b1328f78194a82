package com.ooma.office.support.domain.notice.words;

import java.time.Instant;
import java.time.LocalDate;

/// A language that letters are written in: French, unless their reader wants another.
public enum Language {
  FR,
  EN;

  /// The one of two texts that say the same.
  public String of(String french, String english) {
    return switch (this) {
      case FR -> french;
      case EN -> english;
    };
  }

  public String date(LocalDate day) {
    return of(French.date(day), English.date(day));
  }

  public String moment(Instant moment) {
    return of(French.moment(moment), English.moment(moment));
  }
}
