package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;

/// Puts facts into the words that a reader gets.
public interface LetterWriter {

  Letter write(NoticeFacts facts, Person to);
}
