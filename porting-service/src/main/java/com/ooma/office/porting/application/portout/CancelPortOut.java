package com.ooma.office.porting.application.portout;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.portout.port.PortOuts;

/// Another carrier takes its order for numbers of ours back; only the receiving side may.
@UseCase
public class CancelPortOut {

  public record Command(String carrier, String orderId) {}

  private final PortOuts portOuts;

  public CancelPortOut(PortOuts portOuts) {
    this.portOuts = portOuts;
  }

  public void handle(Command command) {
    var order =
        portOuts
            .findOrder(command.carrier(), command.orderId())
            .orElseThrow(() -> Refused.notFound("port-out order of this carrier"));
    order.cancel();
    portOuts.save(order);
  }
}
