package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Takes the port order of a request that was given up back from its carrier. Claim and outcome are
/// each a transaction; the call between them is in none.
@UseCase
public class WithdrawPortRequest {

  public record Command(UUID portRequestId) {}

  private final TakeUpDue takeUpDue;
  private final PortOrders portOrders;
  private final RecordWithdrawal recordWithdrawal;

  public WithdrawPortRequest(
      TakeUpDue takeUpDue, PortOrders portOrders, RecordWithdrawal recordWithdrawal) {
    this.takeUpDue = takeUpDue;
    this.portOrders = portOrders;
    this.recordWithdrawal = recordWithdrawal;
  }

  /// @return false if it was not due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due =
        takeUpDue.handle(new TakeUpDue.Command(command.portRequestId(), PortState.WITHDRAWING));
    due.ifPresent(request ->
        recordWithdrawal.handle(
            new RecordWithdrawal.Command(request.id(), portOrders.withdraw(request.snapshot()))));
    return due.isPresent();
  }
}
