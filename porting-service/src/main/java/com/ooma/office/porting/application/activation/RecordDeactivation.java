package com.ooma.office.porting.application.activation;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.request.port.PortRequests;
import java.time.Clock;
import java.util.UUID;

/// Keeps that the voice platform takes a number's calls no more.
@UseCase
public class RecordDeactivation {

  public record Command(UUID portRequestId, PhoneNumber number) {}

  private final PortRequests requests;
  private final Clock clock;

  public RecordDeactivation(PortRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  public void handle(Command command) {
    var request = requests.findOfAnyAccount(command.portRequestId()).orElseThrow();
    request.deactivated(command.number(), clock.instant());
    requests.save(request);
  }
}
