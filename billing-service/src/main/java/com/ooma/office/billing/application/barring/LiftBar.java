package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.application.barring.port.Bars;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.util.UUID;

/// Our staff looked why calls cost so much, and allow them again: what was spent until then does
/// not count any more.
@UseCase
public class LiftBar {

  public record Command(UUID barId, String reason, String by) {}

  private final Bars bars;
  private final Clock clock;

  public LiftBar(Bars bars, Clock clock) {
    this.bars = bars;
    this.clock = clock;
  }

  public BarView handle(Command command) {
    var bar =
        bars.findForUpdateOfAnyAccount(command.barId())
            .orElseThrow(() -> Refused.notFound("bar of calls"));
    bar.lift(command.by(), command.reason(), clock.instant());
    bars.save(bar);
    return BarView.of(bar.snapshot());
  }
}
