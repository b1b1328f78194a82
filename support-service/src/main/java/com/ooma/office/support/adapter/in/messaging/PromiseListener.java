package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.PromiseInJeopardy;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.RaiseAlarm;
import com.ooma.office.support.application.WriteNotice;
import com.ooma.office.support.domain.LatePromise;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears of orders that are about to be late, so that we know before the member calls, and so does
/// the member when it can't be helped.
@ApplicationScoped
class PromiseListener implements EventListener {

  private final RaiseAlarm raiseAlarm;
  private final WriteNotice writeNotice;

  PromiseListener(RaiseAlarm raiseAlarm, WriteNotice writeNotice) {
    this.raiseAlarm = raiseAlarm;
    this.writeNotice = writeNotice;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PromiseInJeopardy.class, this::promiseInJeopardy);
  }

  private void promiseInJeopardy(PromiseInJeopardy event) {
    var cause =
        switch (event.cause()) {
          case NOT_PREPARED -> LatePromise.Cause.NOT_PREPARED;
          case NOT_SHIPPED -> LatePromise.Cause.NOT_SHIPPED;
          case NOT_DELIVERED -> LatePromise.Cause.NOT_DELIVERED;
        };
    var late =
        new LatePromise(
            event.orderId(),
            cause,
            event.seatIds(),
            event.promise().shipsOn(),
            event.promise().arrivesOn(),
            event.promise().firstCallBy());
    raiseAlarm.handle(new RaiseAlarm.Command(event.accountId(), late));
    late.notice()
        .map(facts -> new WriteNotice.Command(event.accountId(), facts))
        .ifPresent(writeNotice::handle);
  }
}
