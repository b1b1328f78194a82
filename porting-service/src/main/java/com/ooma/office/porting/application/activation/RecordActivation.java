package com.ooma.office.porting.application.activation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.activation.port.Activations;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Keeps whether the voice platform takes a number's calls.
@UseCase
public class RecordActivation {

  public record Command(UUID portRequestId, PhoneNumber number, Activations.Outcome outcome) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordActivation(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    switch (command.outcome()) {
      case Activations.Done _ -> request.activated(command.number(), clock.instant());
      case Activations.NotReached(var problem) -> request.notReached(problem, clock.instant());
    }
    requests.save(request);
  }
}
