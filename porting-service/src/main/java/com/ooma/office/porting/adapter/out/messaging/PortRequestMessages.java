package com.ooma.office.porting.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.porting.FocDateAssigned;
import com.ooma.office.kernel.contract.porting.NumberHandedBack;
import com.ooma.office.kernel.contract.porting.PortCancelled;
import com.ooma.office.kernel.contract.porting.PortCancelled.CancelledBy;
import com.ooma.office.kernel.contract.porting.PortCompleted;
import com.ooma.office.kernel.contract.porting.PortCompleted.PortedNumber;
import com.ooma.office.kernel.contract.porting.PortCompletedAfterLeaving;
import com.ooma.office.kernel.contract.porting.PortDayIsNear;
import com.ooma.office.kernel.contract.porting.PortDelayed;
import com.ooma.office.kernel.contract.porting.PortLost;
import com.ooma.office.kernel.contract.porting.PortNeedsAttention;
import com.ooma.office.kernel.contract.porting.PortRejected;
import com.ooma.office.kernel.contract.porting.PortRejected.RejectedBy;
import com.ooma.office.kernel.contract.porting.PortRequested;
import com.ooma.office.kernel.contract.porting.PortRolledBack;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.porting.application.request.port.PortRequestEvents;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortRequestEvent;
import com.ooma.office.porting.domain.request.RequestedNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

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
      case PortRequestEvent.DayIsNear(var as, var foc) ->
          new PortDayIsNear(account, request, foc.date(), slot(foc.slot()), numbers(as));
      case PortRequestEvent.RolledBack(var as, var silent, var at) ->
          new PortRolledBack(account, request, at, numbers(as), silent);
      case PortRequestEvent.Delayed(var as, var day, var daysLate) ->
          new PortDelayed(
              account,
              request,
              Objects.requireNonNull(as.watch().promisedFor()),
              day,
              daysLate,
              numbers(as));
      case PortRequestEvent.Lost(_, var lost, var at) -> new PortLost(account, request, at, lost);
      case PortRequestEvent.NeedsAttention(_, var trouble, var detail, var at) ->
          new PortNeedsAttention(account, request, at, trouble(trouble), detail);
      case PortRequestEvent.Completed(var as, var at) ->
          new PortCompleted(account, request, at, ported(as), terms.keepTemporary());
      case PortRequestEvent.CompletedForNobody(var as, var at) ->
          new PortCompletedAfterLeaving(account, request, at, brought(as));
      case PortRequestEvent.HandedBack(_, var number, var at) ->
          new NumberHandedBack(account, request, terms.contract().carrier(), at, number);
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

  /// Those that came, without what was split off.
  private static List<PhoneNumber> brought(PortRequest.Snapshot request) {
    return ported(request).stream().map(PortedNumber::number).toList();
  }

  private static PortNeedsAttention.Trouble trouble(PortRequestEvent.Trouble trouble) {
    return switch (trouble) {
      case TOO_EARLY -> PortNeedsAttention.Trouble.TOO_EARLY;
      case CARRIER_SILENT -> PortNeedsAttention.Trouble.CARRIER_SILENT;
      case LET_GO_EARLY -> PortNeedsAttention.Trouble.LET_GO_EARLY;
      case LET_GO_AFTER_END -> PortNeedsAttention.Trouble.LET_GO_AFTER_END;
      case CONTRADICTION -> PortNeedsAttention.Trouble.CONTRADICTION;
      case VOICE_PLATFORM_AWAY -> PortNeedsAttention.Trouble.VOICE_PLATFORM_AWAY;
    };
  }

  private static List<PortedNumber> ported(PortRequest.Snapshot request) {
    return request.numbers().stream()
        .filter(each -> each.state() == NumberState.PORTED)
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
