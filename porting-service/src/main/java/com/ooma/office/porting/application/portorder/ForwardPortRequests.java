package com.ooma.office.porting.application.portorder;

import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.enterprise.context.ApplicationScoped;

/// Brings approved requests to their carriers. Claim and outcome are each a transaction; the call
/// between them is in none.
@ApplicationScoped
public class ForwardPortRequests {

  private final TakeUpDue takeUpDue;
  private final PortOrders portOrders;
  private final RecordForwarding recordForwarding;

  public ForwardPortRequests(
      TakeUpDue takeUpDue, PortOrders portOrders, RecordForwarding recordForwarding) {
    this.takeUpDue = takeUpDue;
    this.portOrders = portOrders;
    this.recordForwarding = recordForwarding;
  }

  /// @return false if nothing was due
  public boolean next() {
    var due = takeUpDue.handle(PortState.UNDER_REVIEW);
    due.ifPresent(request ->
        recordForwarding.handle(
            new RecordForwarding.Command(request.id(), portOrders.send(request.snapshot()))));
    return due.isPresent();
  }
}
