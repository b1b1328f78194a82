package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.words.Language;

/// Whom a letter is written to, and in which language.
public record Recipient(Person person, Language language) {

  public String name() {
    return person.name();
  }

  public String email() {
    return person.email();
  }
}
