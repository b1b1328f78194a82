package com.ooma.office.provisioning.application.phone;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.domain.phone.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Expects phones back whose users left.
@ApplicationScoped
public class PhoneRecall {

  private final Phones phones;
  private final Clock clock;

  public PhoneRecall(Phones phones, Clock clock) {
    this.phones = phones;
    this.clock = clock;
  }

  public void recallOfSeats(UUID accountId, Collection<UUID> seatIds) {
    recall(phones.findForUpdateOfSeats(accountId, seatIds));
  }

  public void recallAll(UUID accountId) {
    recall(phones.findForUpdateOfAccount(accountId));
  }

  private void recall(List<Phone> gone) {
    var now = clock.instant();
    gone.forEach(phone -> phone.recall(now));
    phones.save(gone);
  }
}
