package com.ooma.office.porting.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.PersonalDataAnswered;
import com.ooma.office.kernel.contract.support.PersonalDataRequested;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.PersonalDataAnswers;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from support that a company asks about a person, or has one forgotten.
@ApplicationScoped
class SupportListener implements EventListener {

  private final PersonalDataAnswers answers;

  SupportListener(PersonalDataAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(
        PersonalDataRequested.class, asked -> answers.answer(asked, PersonalDataAnswered::new));
  }
}
