package com.ooma.office.porting.application.portout;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.portout.port.PortOuts;
import com.ooma.office.porting.application.portout.port.PortableNumbers;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.portout.OrderedNumber;
import com.ooma.office.porting.domain.portout.PortOut;
import com.ooma.office.porting.domain.portout.PortOutRefusal;
import com.ooma.office.porting.domain.portout.PortableNumber;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Another carrier orders numbers of ours. An order that was taken is taken once: repeated, it has
/// the same answer.
@UseCase
public class TakePortOutOrder {

  /// @param orderId the carrier's
  /// @param wanted the half-day that it would like
  public record Command(
      String carrier, String orderId, List<OrderedNumber> numbers, @Nullable FocDate wanted) {

    private PortOut.Ordered order() {
      return new PortOut.Ordered(
          carrier, orderId, numbers.stream().map(OrderedNumber::number).toList(), wanted);
    }
  }

  /// What the carrier is told.
  public sealed interface Answer {}

  public record Accepted(PortOut.Snapshot order) implements Answer {}

  public record Declined(List<PortOutRefusal.Refused> numbers) implements Answer {}

  private final PortOuts portOuts;
  private final PortableNumbers numbers;
  private final Ids ids;
  private final Clock clock;

  public TakePortOutOrder(PortOuts portOuts, PortableNumbers numbers, Ids ids, Clock clock) {
    this.portOuts = portOuts;
    this.numbers = numbers;
    this.ids = ids;
    this.clock = clock;
  }

  public Answer handle(Command command) {
    return portOuts
        .findOrder(command.carrier(), command.orderId())
        .<Answer>map(known -> {
          known.requireSame(command.order());
          return new Accepted(known.snapshot());
        })
        .orElseGet(() -> decide(command));
  }

  private Answer decide(Command command) {
    var now = clock.instant();
    var wanted = command.order().numbers();
    var ours =
        numbers.findForUpdate(wanted).stream()
            .collect(Collectors.toMap(PortableNumber::number, number -> number));
    var refused = PortOut.refusals(command.numbers(), ours, now);
    if (refused.isEmpty()) {
      refused = pending(wanted);
    }
    if (!refused.isEmpty()) {
      return new Declined(refused);
    }
    var account = ours.values().iterator().next().accountId();
    var taken = PortOut.take(ids.next(), command.order(), account, now);
    portOuts.add(taken);
    return new Accepted(taken.snapshot());
  }

  private List<PortOutRefusal.Refused> pending(List<PhoneNumber> wanted) {
    return portOuts.pending(wanted).stream()
        .sorted()
        .map(number -> new PortOutRefusal.Refused(number, PortOutRefusal.PORT_ALREADY_PENDING))
        .toList();
  }
}
