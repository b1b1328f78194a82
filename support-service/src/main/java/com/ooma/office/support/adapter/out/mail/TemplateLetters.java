package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.application.notice.port.LetterWriter;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import jakarta.enterprise.context.ApplicationScoped;

/// Letters as the templates make them.
@ApplicationScoped
class TemplateLetters implements LetterWriter {

  @Override
  public Letter write(NoticeFacts facts, Person to) {
    return new Letter(facts.subject(), Letters.text(facts, to), Letters.html(facts, to));
  }
}
