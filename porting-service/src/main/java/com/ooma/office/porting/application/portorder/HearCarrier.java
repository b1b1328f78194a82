package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.portorder.port.CarrierDeliveries;
import com.ooma.office.porting.application.request.port.PortRequests;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.Rejection;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/// A carrier, known by its signature, tells about one of its port orders. A message has its effect
/// once, and each repetition is as good as the first; one that was refused left no trace and may be
/// sent again.
@UseCase
public class HearCarrier {

  /// What a carrier can tell.
  public sealed interface News {}

  public record FocAssigned(FocDate foc) implements News {}

  public record Rejected(Rejection rejection) implements News {}

  /// @param numbers that reach nobody any more at the carrier; all of the order if it is empty
  public record LetGo(Set<PhoneNumber> numbers) implements News {}

  /// @param digest of the message as it was sent
  public record Command(
      String carrier, String messageId, String digest, UUID portRequestId, News news) {}

  private final PortRequests requests;
  private final CarrierDeliveries deliveries;
  private final Clock clock;

  public HearCarrier(PortRequests requests, CarrierDeliveries deliveries, Clock clock) {
    this.requests = requests;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (!deliveries.remember(command.carrier(), command.messageId(), command.digest())) {
      return;
    }
    var request =
        requests
            .findOfAnyAccount(command.portRequestId())
            .filter(found -> found.isFrom(command.carrier()))
            .orElseThrow(() -> Refused.notFound("port request"));
    var carrier = Actor.carrier(command.carrier());
    switch (command.news()) {
      case FocAssigned(var foc) -> request.assignFoc(foc, carrier, clock.instant());
      case LetGo(var numbers) -> request.letGo(numbers, carrier, clock.instant());
      case Rejected(var rejection) -> request.reject(rejection, carrier, clock.instant());
    }
    requests.save(request);
  }
}
