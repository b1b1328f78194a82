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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another carrier's order for numbers of one of our companies, which we took: they leave on the
/// day that we named.
public final class PortOut extends AggregateRoot<PortOutEvent> {

  private static final int FURTHEST_DAYS = 90;

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
  /// @param wanted the half-day that the other carrier would like; it gets the next one if that is
  ///   none
  public static PortOut take(
      UUID portOutId, Ordered order, UUID accountId, @Nullable FocDate wanted, Instant now) {
    var numbers = order.numbers();
    return new PortOut(
        new Snapshot(
            portOutId, order, accountId, day(wanted, numbers, now), PortOutState.ACCEPTED, 0));
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

  /// One working day is what the law gives us (L. 44-4 CPCE), and nobody plans further than that.
  private static FocDate day(@Nullable FocDate wanted, List<PhoneNumber> numbers, Instant now) {
    var today = LocalDate.ofInstant(now, PARIS);
    var earliest = BusinessCalendar.businessDaysAfter(today, 1);
    if (wanted != null
        && !wanted.date().isBefore(earliest)
        && !wanted.date().isAfter(today.plusDays(FURTHEST_DAYS))
        && PortingArea.of("00", numbers).isPortingDay(wanted.date())) {
      return wanted;
    }
    return new FocDate(earliest, FocDate.Slot.MORNING);
  }

  /// The order as the other carrier sent it.
  ///
  /// @param orderId the other carrier's
  public record Ordered(String carrier, String orderId, List<PhoneNumber> numbers) {}

  /// The order as it is stored.
  public record Snapshot(
      UUID portOutId,
      Ordered order,
      UUID accountId,
      FocDate day,
      PortOutState state,
      long lastSequence) {}
}
