package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;

/// Puts facts into the words that a reader gets.
public interface LetterWriter {

  Letter write(NoticeFacts facts, Person to);

  /// @param text in plain words
  /// @param html the same for mail programs that show more
  record Letter(String subject, String text, String html) {}
}
