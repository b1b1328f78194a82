package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompleted.PortedNumber;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.ReplaceNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/// Hears from porting which numbers took the place of temporary ones.
@ApplicationScoped
class PortingListener implements EventListener {

  private final ReplaceNumbers replaceNumbers;

  PortingListener(ReplaceNumbers replaceNumbers) {
    this.replaceNumbers = replaceNumbers;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PortCompleted.class, this::portCompleted);
  }

  private void portCompleted(PortCompleted event) {
    var replacements =
        event.numbers().stream()
            .collect(
                Collectors.toMap(
                    PortedNumber::replaces, PortedNumber::number, (first, _) -> first));
    replaceNumbers.handle(new ReplaceNumbers.Command(event.accountId(), replacements));
  }
}
