package com.ooma.office.support.adapter.out.messaging;

import com.ooma.office.kernel.application.PersonalData.Person;
import com.ooma.office.kernel.contract.support.PersonalDataRequested;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.kernel.security.PersonSeal;
import com.ooma.office.kernel.security.SealingKeyPair;
import com.ooma.office.support.application.privacy.port.PersonalDataDesk;
import com.ooma.office.support.domain.privacy.DataRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks the services, ours among them, by an event that says to nobody else whom it is about.
@ApplicationScoped
class PersonalDataMessages implements PersonalDataDesk {

  private final Outbox outbox;
  private final PersonSeal seal;

  PersonalDataMessages(Outbox outbox, PersonSeal seal) {
    this.outbox = outbox;
    this.seal = seal;
  }

  @Override
  public AnswerKeys newKeys() {
    var pair = SealingKeyPair.generate();
    return new AnswerKeys(pair.sealing(), pair.opening());
  }

  @Override
  public void ask(DataRequest request, @Nullable Person person, @Nullable String sealingKey) {
    var purpose =
        switch (request.purpose()) {
          case EXPORT -> PersonalDataRequested.Purpose.EXPORT;
          case ERASURE -> PersonalDataRequested.Purpose.ERASURE;
          case ACCOUNT_EXPORT -> PersonalDataRequested.Purpose.ACCOUNT_EXPORT;
        };
    var asked =
        new PersonalDataRequested(
            request.accountId(),
            request.id(),
            purpose,
            person == null ? null : seal.seal(person, request.id()),
            sealingKey,
            request.requestedAt());
    outbox.publish(request.id(), new Recorded<>(1, List.of(asked)), event -> event);
  }
}
