package com.ooma.office.porting.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.porting.application.number.RecordNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hears from provisioning which numbers are ours, and whose.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final RecordNumbers recordNumbers;

  ProvisioningListener(RecordNumbers recordNumbers) {
    this.recordNumbers = recordNumbers;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(NumberUseChanged.class, this::numberUseChanged);
  }

  private void numberUseChanged(NumberUseChanged event) {
    var owner = event.accountId().equals(NumberUseChanged.NOBODY) ? null : event.accountId();
    recordNumbers.handle(
        new RecordNumbers.Command(
            event.numbers().stream().map(entry -> number(entry, owner)).toList()));
  }

  private static OurNumber number(NumberUseChanged.Entry entry, @Nullable UUID owner) {
    var use =
        switch (entry.use()) {
          case SPARE ->
              Boolean.TRUE.equals(entry.left()) ? OurNumber.Use.LEFT : OurNumber.Use.SPARE;
          case ASSIGNED -> OurNumber.Use.ASSIGNED;
          case PORTED_IN -> OurNumber.Use.PORTED_IN;
        };
    return new OurNumber(entry.number(), use, owner, entry.version());
  }
}
