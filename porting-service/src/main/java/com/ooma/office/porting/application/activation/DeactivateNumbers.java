package com.ooma.office.porting.application.activation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.activation.port.Activations;
import com.ooma.office.porting.application.request.FindDuePortRequests;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Has the voice platform give numbers back that were activated in vain: their port was put off,
/// failed or ended without them, and calls to them belong to their carrier. To ask twice does no
/// harm, so nobody claims them.
@UseCase
public class DeactivateNumbers {

  public record Command(UUID portRequestId) {}

  private final FindDuePortRequests requests;
  private final Activations activations;
  private final RecordDeactivation recordDeactivation;

  public DeactivateNumbers(
      FindDuePortRequests requests,
      Activations activations,
      RecordDeactivation recordDeactivation) {
    this.requests = requests;
    this.activations = activations;
    this.recordDeactivation = recordDeactivation;
  }

  /// @return false if there was none any more, or the platform was not reached
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var numbers = requests.activatedInVain(command.portRequestId());
    return !numbers.isEmpty()
        && numbers.stream().allMatch(number -> deactivate(command.portRequestId(), number));
  }

  private boolean deactivate(UUID portRequestId, PhoneNumber number) {
    boolean done = activations.deactivate(number) instanceof Activations.Done;
    if (done) {
      recordDeactivation.handle(new RecordDeactivation.Command(portRequestId, number));
    }
    return done;
  }
}
