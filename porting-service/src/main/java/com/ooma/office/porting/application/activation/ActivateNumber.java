package com.ooma.office.porting.application.activation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.activation.port.Activations;
import com.ooma.office.porting.application.request.TakeUpDue;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// Has the voice platform take the calls of a number that is being ported. Claim and outcome are
/// each a transaction; the call between them is in none.
@UseCase
public class ActivateNumber {

  /// The state in which numbers are switched.
  public static final Set<PortState> IN = Set.of(PortState.PORTING);

  public record Command(UUID portRequestId) {}

  private final TakeUpDue takeUpDue;
  private final Activations activations;
  private final RecordActivation recordActivation;
  private final Clock clock;

  public ActivateNumber(
      TakeUpDue takeUpDue,
      Activations activations,
      RecordActivation recordActivation,
      Clock clock) {
    this.takeUpDue = takeUpDue;
    this.activations = activations;
    this.recordActivation = recordActivation;
    this.clock = clock;
  }

  /// @return false if it was not due any more
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var due = takeUpDue.handle(new TakeUpDue.Command(command.portRequestId(), IN));
    due.ifPresent(this::activateNext);
    return due.isPresent();
  }

  private void activateNext(PortRequest request) {
    var account = request.snapshot().terms().accountId();
    request
        .nextToActivate(clock.instant())
        .ifPresent(number ->
            recordActivation.handle(
                new RecordActivation.Command(
                    request.id(), number, activations.activate(number, account))));
  }
}
