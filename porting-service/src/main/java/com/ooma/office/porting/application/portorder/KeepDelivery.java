package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import java.time.Clock;

/// Keeps what a carrier sent, apart from its effect, so that what was refused is kept as well.
@UseCase
public class KeepDelivery {

  /// @param outcome `heard`, or the code of the refusal
  @SuppressWarnings("ArrayRecordComponent") // nobody compares commands
  public record Command(
      String carrier, String messageId, byte[] body, String digest, String outcome) {}

  private final Deliveries deliveries;
  private final Ids ids;
  private final Clock clock;

  public KeepDelivery(Deliveries deliveries, Ids ids, Clock clock) {
    this.deliveries = deliveries;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    deliveries.add(
        new Delivery(
            ids.next(),
            command.carrier(),
            command.messageId(),
            clock.instant(),
            command.body(),
            command.digest(),
            command.outcome()));
  }
}
