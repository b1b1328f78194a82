package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.support.PersonalDataAnswered;
import com.ooma.office.kernel.contract.support.PersonalDataRequested;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.PersonalDataAnswers;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.domain.privacy.Keeper;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from ourselves that a company asks about a person: what support keeps is told, or
/// forgotten, as the other services do it.
@ApplicationScoped
class SupportListener implements EventListener {

  private final PersonalDataAnswers answers;
  private final Answered answered;

  SupportListener(PersonalDataAnswers answers, Answered answered) {
    this.answers = answers;
    this.answered = answered;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(PersonalDataRequested.class, asked -> answers.answer(asked, PersonalDataAnswered::new))
        .on(
            PersonalDataAnswered.class,
            each -> answered.by(Keeper.SUPPORT, each.accountId(), each.requestId(), each.answer()));
  }
}
