package com.ooma.office.billing.application.barring;

import com.ooma.office.billing.application.barring.port.Bars;
import com.ooma.office.billing.application.barring.port.Spending;
import com.ooma.office.billing.application.barring.port.SpendingPolicy;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// Looks at what calls cost that were just told, and bars destinations where it is too much: so it
/// looks when somebody calls at a company's expense.
@UseCase
public class WatchSpending {

  public record Command(Set<Spending.Target> targets) {}

  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Spending spending;
  private final SpendingPolicy policy;
  private final Bars bars;
  private final Ids ids;
  private final Clock clock;

  public WatchSpending(Spending spending, SpendingPolicy policy, Bars bars, Ids ids, Clock clock) {
    this.spending = spending;
    this.policy = policy;
    this.bars = bars;
    this.ids = ids;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (command.targets().isEmpty()) {
      return;
    }
    var now = clock.instant();
    spending.since(now.minus(AN_HOUR), command.targets(), policy.usualLimit()).stream()
        .flatMap(each -> each.bar(ids.next(), now).stream())
        .forEach(bars::add);
  }
}
