package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.PortOrders;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/// Asks a carrier for a day: a silent one for the first, and after a port that failed for another.
/// Claim and outcome are each a transaction; the call between them is in none.
@UseCase
public class AskForDay {

  /// The states in which the carrier is asked, once that is due.
  public static final Set<PortState> IN = Set.of(PortState.SENT_TO_CARRIER, PortState.ROLLED_BACK);

  public record Command(UUID portRequestId) {}

  private final TakeUpDue takeUpDue;
  private final PortOrders portOrders;
  private final RecordQuestion recordQuestion;

  public AskForDay(TakeUpDue takeUpDue, PortOrders portOrders, RecordQuestion recordQuestion) {
    this.takeUpDue = takeUpDue;
    this.portOrders = portOrders;
    this.recordQuestion = recordQuestion;
  }

  /// @return false if it was not due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due = takeUpDue.handle(new TakeUpDue.Command(command.portRequestId(), IN));
    due.ifPresent(request ->
        recordQuestion.handle(
            new RecordQuestion.Command(request.id(), portOrders.askForDay(request.snapshot()))));
    return due.isPresent();
  }
}
