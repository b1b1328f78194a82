package com.ooma.office.porting.application;

import com.ooma.office.porting.application.port.Carriers;
import com.ooma.office.porting.domain.PortState;
import jakarta.enterprise.context.ApplicationScoped;

/// Brings approved requests to their carriers. Claim and outcome are each a transaction; the call
/// between them is in none.
@ApplicationScoped
public class ForwardPortRequests {

  private final TakeUpDue takeUpDue;
  private final Carriers carriers;
  private final RecordForwarding recordForwarding;

  public ForwardPortRequests(
      TakeUpDue takeUpDue, Carriers carriers, RecordForwarding recordForwarding) {
    this.takeUpDue = takeUpDue;
    this.carriers = carriers;
    this.recordForwarding = recordForwarding;
  }

  /// @return false if nothing was due
  public boolean next() {
    var due = takeUpDue.handle(PortState.UNDER_REVIEW);
    due.ifPresent(request ->
        recordForwarding.handle(
            new RecordForwarding.Command(request.id(), carriers.send(request.snapshot()))));
    return due.isPresent();
  }
}
