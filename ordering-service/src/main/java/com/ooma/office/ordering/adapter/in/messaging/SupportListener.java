package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.PersonalDataAnswered;
import com.ooma.office.kernel.contract.support.PersonalDataRequested;
import com.ooma.office.kernel.contract.support.RelocationCancelled;
import com.ooma.office.kernel.contract.support.RelocationRequested;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.PersonalDataAnswers;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.occupancy.CancelRelocation;
import com.ooma.office.ordering.application.occupancy.Relocate;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from support that the users of a site are to move, or stay after all, and that a company
/// asks about a person, or has one forgotten.
@ApplicationScoped
class SupportListener implements EventListener {

  private final Relocate relocate;
  private final CancelRelocation cancelRelocation;
  private final PersonalDataAnswers answers;

  SupportListener(
      Relocate relocate, CancelRelocation cancelRelocation, PersonalDataAnswers answers) {
    this.relocate = relocate;
    this.cancelRelocation = cancelRelocation;
    this.answers = answers;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(RelocationRequested.class, this::relocationRequested)
        .on(
            RelocationCancelled.class,
            event ->
                cancelRelocation.handle(
                    new CancelRelocation.Command(event.accountId(), event.relocationId())))
        .on(PersonalDataRequested.class, asked -> answers.answer(asked, PersonalDataAnswered::new));
  }

  private void relocationRequested(RelocationRequested event) {
    relocate.handle(
        new Relocate.Command(
            event.accountId(),
            event.relocationId(),
            event.fromSiteId(),
            event.toSiteId(),
            event.movesOn()));
  }
}
