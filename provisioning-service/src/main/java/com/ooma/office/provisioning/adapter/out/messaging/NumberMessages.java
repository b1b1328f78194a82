package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.number.port.NumberEvents;
import com.ooma.office.provisioning.domain.number.NumberUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells the other services which numbers are ours, one event for each company. Each event is a
/// subject of its own: it is the version of a number that puts them in order.
@ApplicationScoped
class NumberMessages implements NumberEvents {

  private final Outbox outbox;
  private final Ids ids;

  NumberMessages(Outbox outbox, Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
  }

  @Override
  public void publish(List<NumberUse> uses) {
    uses.stream()
        .collect(Collectors.groupingBy(NumberMessages::owner))
        .forEach((owner, numbers) ->
            outbox.publish(
                ids.next(),
                new Recorded<>(1, List.of(numbers)),
                told -> new NumberUseChanged(owner, entries(told))));
  }

  private static UUID owner(NumberUse use) {
    return Objects.requireNonNullElse(use.accountId(), NumberUseChanged.NOBODY);
  }

  private static List<NumberUseChanged.Entry> entries(List<NumberUse> uses) {
    return uses.stream()
        .map(use ->
            new NumberUseChanged.Entry(
                use.number(),
                switch (use.kind()) {
                  case SPARE, PORTED_OUT -> NumberUseChanged.Use.SPARE;
                  case ASSIGNED -> NumberUseChanged.Use.ASSIGNED;
                  case PORTED_IN -> NumberUseChanged.Use.PORTED_IN;
                },
                use.version(),
                use.kind() == NumberUse.Kind.PORTED_OUT ? true : null))
        .toList();
  }
}
