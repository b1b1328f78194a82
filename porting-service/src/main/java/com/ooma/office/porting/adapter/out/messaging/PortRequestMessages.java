package com.ooma.office.porting.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.PortCancelled;
import com.ooma.office.kernel.contract.porting.PortCancelled.CancelledBy;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompleted.PortedNumber;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRejected.RejectedBy;
import com.ooma.office.kernel.contract.porting.PortRequested;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.porting.application.request.port.PortRequestEvents;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import com.ooma.office.porting.domain.request.RequestedNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Tells the other services what happened to port requests. RIOs stay home.
@ApplicationScoped
class PortRequestMessages implements PortRequestEvents {

  private final Outbox outbox;

  PortRequestMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(PortRequest request) {
    outbox.publish(request.id(), request.takeEvents(), PortRequestMessages::contract);
  }

  private static IntegrationEvent contract(PortRequestEvent event) {
    var terms = event.request().terms();
    var account = terms.accountId();
    var request = terms.portRequestId();
    return switch (event) {
      case PortRequestEvent.Requested(var as) ->
          new PortRequested(
              account, request, terms.contract().carrier(), numbers(as), terms.submission());
      case PortRequestEvent.FocAssigned(var as, var foc) ->
          new FocDateAssigned(account, request, foc.date(), slot(foc.slot()), numbers(as));
      case PortRequestEvent.Completed(var as, var at) ->
          new PortCompleted(account, request, at, ported(as), terms.keepTemporary());
      case PortRequestEvent.CompletedForNobody(var as, var at) ->
          new PortCompletedAfterLeaving(account, request, at, numbers(as));
      case PortRequestEvent.Cancelled(var as, var by, var at) ->
          new PortCancelled(account, request, at, cancelledBy(by), numbers(as));
      case PortRequestEvent.Rejected(var as, var because, var by) ->
          new PortRejected(
              account,
              request,
              because.reason().name(),
              because.detail(),
              by == Actor.Kind.CARRIER ? RejectedBy.CARRIER : RejectedBy.OPS,
              numbers(as));
    };
  }

  private static CancelledBy cancelledBy(Actor.Kind kind) {
    return switch (kind) {
      case MEMBER, CARE -> CancelledBy.MEMBER;
      case OPS, CARRIER -> CancelledBy.OPS;
      case SYSTEM -> CancelledBy.DEPARTURE;
    };
  }

  private static List<PhoneNumber> numbers(PortRequest.Snapshot request) {
    return request.numbers().stream().map(RequestedNumber::number).toList();
  }

  private static List<PortedNumber> ported(PortRequest.Snapshot request) {
    return request.numbers().stream()
        .map(each -> new PortedNumber(each.number(), each.replaces()))
        .toList();
  }

  private static FocDateAssigned.Slot slot(FocDate.Slot slot) {
    return switch (slot) {
      case MORNING -> FocDateAssigned.Slot.MORNING;
      case AFTERNOON -> FocDateAssigned.Slot.AFTERNOON;
    };
  }
}
