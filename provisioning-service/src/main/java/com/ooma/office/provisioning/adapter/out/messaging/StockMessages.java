package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.contract.provisioning.StockLow;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.stock.port.StockEvents;
import com.ooma.office.provisioning.application.stock.port.StockLevels.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Tells the other services that there is little left. Each alarm stands alone.
@ApplicationScoped
class StockMessages implements StockEvents {

  private final Outbox outbox;
  private final Ids ids;

  StockMessages(Outbox outbox, Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
  }

  @Override
  public void low(Level level, int wanted, Instant now) {
    outbox.publish(
        ids.next(),
        new Recorded<>(1, List.of(level)),
        told ->
            new StockLow(
                NumberUseChanged.NOBODY,
                told.area() == null ? StockLow.What.PHONES : StockLow.What.NUMBERS,
                told.area(),
                told.left(),
                wanted,
                now));
  }
}
