package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import java.time.Instant;

/// Keeps why a message could not be verified, for ops to help the carrier with it. Anybody can send
/// such: only the last hundred in a carrier's name are kept.
@UseCase
public class KeepUnverified {

  private static final int KEPT = 100;

  public record Command(String carrier, Instant receivedAt, Unverified.Reason reason) {}

  private final Deliveries deliveries;
  private final Ids ids;

  public KeepUnverified(Deliveries deliveries, Ids ids) {
    this.deliveries = deliveries;
    this.ids = ids;
  }

  public void handle(Command command) {
    deliveries.add(
        new Unverified(ids.next(), command.carrier(), command.receivedAt(), command.reason()),
        KEPT);
  }
}
