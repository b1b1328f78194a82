package com.ooma.office.porting.domain.portout;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.calendar.PortingArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another carrier's order for numbers of one of our companies, which we took: they leave on the
/// day that we named.
public final class PortOut extends AggregateRoot<PortOutEvent> {

  private final Snapshot taken;
  private PortOutState state;

  private PortOut(Snapshot saved) {
    super(saved.lastSequence());
    taken = saved;
    state = saved.state();
  }

  public static PortOut from(Snapshot saved) {
    return new PortOut(saved);
  }

  /// Why the numbers can't be let go, as far as the law lets us refuse; nothing if they can.
  ///
  /// @param ours the numbers of the order that are ours
  public static List<PortOutRefusal.Refused> refusals(
      List<OrderedNumber> ordered, Map<PhoneNumber, PortableNumber> ours, Instant now) {
    var refused = new ArrayList<PortOutRefusal.Refused>();
    for (var each : ordered) {
      PortOutRefusal.of(each, ours.get(each.number()), now)
          .ifPresent(reason -> refused.add(new PortOutRefusal.Refused(each.number(), reason)));
    }
    if (refused.isEmpty()
        && ours.values().stream().map(PortableNumber::accountId).distinct().count() > 1) {
      ordered.forEach(each ->
          refused.add(new PortOutRefusal.Refused(each.number(), PortOutRefusal.HOLDER_MISMATCH)));
    }
    return refused;
  }

  /// Takes an order of which no number is refused.
  ///
  /// @throws Refused if the wished day is over, or absurdly far
  public static PortOut take(UUID portOutId, Ordered order, UUID accountId, Instant now) {
    return new PortOut(
        new Snapshot(portOutId, order, accountId, day(order, now), PortOutState.ACCEPTED, 0));
  }

  /// Whether it is this very order that the carrier sends again.
  ///
  /// @throws Refused if it is another one of the same id
  public void requireSame(Ordered again) {
    if (!taken.order().isLike(again)) {
      throw Refused.conflict(
          "order-id-reused",
          "Another order of yours, with other numbers or another day, has this id.");
    }
  }

  /// The other carrier takes its order back. Heard again, it changes nothing.
  ///
  /// @throws Refused once the numbers have left
  public void cancel() {
    if (state == PortOutState.LEFT) {
      throw Refused.conflict("port-out-done", "The numbers left on " + taken.day() + ".");
    }
    state = PortOutState.CANCELLED;
  }

  /// The hour has come.
  public void leave(Instant now) {
    if (state == PortOutState.ACCEPTED) {
      state = PortOutState.LEFT;
      record(new PortOutEvent.Left(snapshot(), now));
    }
  }

  public UUID id() {
    return taken.portOutId();
  }

  public Snapshot snapshot() {
    return new Snapshot(
        taken.portOutId(), taken.order(), taken.accountId(), taken.day(), state, lastSequence());
  }

  /// One working day is what the law gives us (L. 44-4 CPCE). Nobody loses a number before the
  /// wished half-day: it is that one, or the first after it on which numbers are ported.
  private static FocDate day(Ordered order, Instant now) {
    var earliest = BusinessCalendar.businessDaysAfter(LocalDate.ofInstant(now, PARIS), 1);
    var wanted = order.wanted();
    if (wanted == null) {
      return new FocDate(earliest, FocDate.Slot.MORNING);
    }
    wanted.checkReach(now);
    var area = PortingArea.of("00", order.numbers());
    var date = wanted.date().isBefore(earliest) ? earliest : wanted.date();
    while (!area.isPortingDay(date)) {
      date = date.plusDays(1);
    }
    return date.equals(wanted.date()) ? wanted : new FocDate(date, FocDate.Slot.MORNING);
  }

  /// The order as the other carrier sent it.
  ///
  /// @param orderId the other carrier's
  /// @param wanted the half-day that it would like
  public record Ordered(
      String carrier, String orderId, List<PhoneNumber> numbers, @Nullable FocDate wanted) {

    private boolean isLike(Ordered other) {
      return Set.copyOf(numbers).equals(Set.copyOf(other.numbers))
          && Objects.equals(wanted, other.wanted);
    }
  }

  /// The order as it is stored.
  public record Snapshot(
      UUID portOutId,
      Ordered order,
      UUID accountId,
      FocDate day,
      PortOutState state,
      long lastSequence) {}
}
