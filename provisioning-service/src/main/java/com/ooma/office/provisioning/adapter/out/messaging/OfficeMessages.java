package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.NumbersLeft;
import com.ooma.office.kernel.contract.provisioning.NumbersLeft.LostNumber;
import com.ooma.office.kernel.contract.provisioning.PortEffected;
import com.ooma.office.kernel.contract.provisioning.PortEffected.TakenNumber;
import com.ooma.office.kernel.contract.provisioning.PortNotEffected;
import com.ooma.office.kernel.contract.provisioning.PortNotEffected.FailedNumber;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.telephony.port.OfficeEvents;
import com.ooma.office.provisioning.domain.telephony.Office;
import com.ooma.office.provisioning.domain.telephony.OfficeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Tells the other services what became of numbers that were ported, in either direction.
@ApplicationScoped
class OfficeMessages implements OfficeEvents {

  private final Outbox outbox;

  OfficeMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Office office) {
    outbox.publish(office.accountId(), office.takeEvents(), OfficeMessages::contract);
  }

  private static IntegrationEvent contract(OfficeEvent event) {
    return switch (event) {
      case OfficeEvent.PortEffected e ->
          new PortEffected(e.accountId(), e.portRequestId(), e.at(), taken(e.numbers()));
      case OfficeEvent.PortNotEffected e ->
          new PortNotEffected(e.accountId(), e.portRequestId(), e.at(), failed(e.numbers()));
      case OfficeEvent.NumbersLeft e ->
          new NumbersLeft(e.accountId(), e.portOutId(), e.at(), lost(e.numbers()));
    };
  }

  private static List<TakenNumber> taken(List<OfficeEvent.Taken> numbers) {
    return numbers.stream()
        .map(each ->
            new TakenNumber(
                each.number(),
                each.replaced(),
                each.replacedStays(),
                each.seatId(),
                role(each.role())))
        .toList();
  }

  private static List<LostNumber> lost(List<OfficeEvent.Left> numbers) {
    return numbers.stream()
        .map(each ->
            new LostNumber(each.number(), each.replacement(), each.seatId(), role(each.role())))
        .toList();
  }

  private static PortEffected.Role role(OfficeEvent.Role role) {
    return switch (role) {
      case COMPANY -> PortEffected.Role.COMPANY;
      case SEAT -> PortEffected.Role.SEAT;
      case ADDITIONAL -> PortEffected.Role.ADDITIONAL;
    };
  }

  private static List<FailedNumber> failed(List<OfficeEvent.Failed> numbers) {
    return numbers.stream()
        .map(each ->
            new FailedNumber(
                each.number(),
                each.replaces(),
                switch (each.why()) {
                  case NUMBER_IN_USE -> PortNotEffected.Reason.NUMBER_IN_USE;
                  case REPLACES_UNKNOWN -> PortNotEffected.Reason.REPLACES_UNKNOWN;
                }))
        .toList();
  }
}
