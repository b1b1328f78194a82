package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/// Brings an approved request to its carrier. Claim and outcome are each a transaction; the call
/// between them is in none.
@UseCase
public class ForwardPortRequest {

  public record Command(UUID portRequestId) {}

  private final TakeUpDue takeUpDue;
  private final PortOrders portOrders;
  private final RecordForwarding recordForwarding;

  public ForwardPortRequest(
      TakeUpDue takeUpDue, PortOrders portOrders, RecordForwarding recordForwarding) {
    this.takeUpDue = takeUpDue;
    this.portOrders = portOrders;
    this.recordForwarding = recordForwarding;
  }

  /// @return false if it was not due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due =
        takeUpDue.handle(
            new TakeUpDue.Command(command.portRequestId(), Set.of(PortState.UNDER_REVIEW)));
    due.ifPresent(request ->
        recordForwarding.handle(
            new RecordForwarding.Command(request.id(), portOrders.send(request.snapshot()))));
    return due.isPresent();
  }
}
