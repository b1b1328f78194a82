package com.ooma.office.porting.application.portout;

import static com.ooma.office.porting.domain.request.PortingExamples.ACCOUNT;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.World;
import com.ooma.office.porting.application.number.InMemoryOurNumbers;
import com.ooma.office.porting.application.number.RecordNumbers;
import com.ooma.office.porting.application.number.port.FormerNumbers;
import com.ooma.office.porting.application.portout.TakePortOutOrder.Accepted;
import com.ooma.office.porting.application.portout.TakePortOutOrder.Answer;
import com.ooma.office.porting.application.portout.TakePortOutOrder.Declined;
import com.ooma.office.porting.application.portout.port.PortOuts;
import com.ooma.office.porting.application.portout.port.PortableNumbers;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.portout.OrderedNumber;
import com.ooma.office.porting.domain.portout.PortOut;
import com.ooma.office.porting.domain.portout.PortOutEvent;
import com.ooma.office.porting.domain.portout.PortOutRefusal;
import com.ooma.office.porting.domain.portout.PortOutState;
import com.ooma.office.porting.domain.portout.PortableNumber;
import com.ooma.office.porting.domain.rio.RioKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PortOutTest {

  private static final FocDate NEXT_DAY =
      new FocDate(LocalDate.parse("2026-11-25"), FocDate.Slot.MORNING);

  private final World world = new World();
  private final Numbers numbers = new Numbers();
  private final Orders orders = new Orders();
  private final TakePortOutOrder take =
      new TakePortOutOrder(orders, numbers, UUID::randomUUID, world);
  private final CancelPortOut cancel = new CancelPortOut(orders);
  private final LetNumbersLeave letLeave = new LetNumbersLeave(orders, world);

  @Test
  void numbers_leave_on_the_next_working_day_and_are_told_once() {
    numbers.have(ACCOUNT, old(0), null);
    numbers.have(ACCOUNT, old(1), null);

    var taken = order("IN-1", null, right(0), right(1));
    assertEquals(NEXT_DAY, ((Accepted) taken).order().day());
    assertEquals(taken, order("IN-1", null, right(0), right(1)), "once, however often");

    work();
    assertEquals(List.of(), orders.told);
    world.moveTo(NEXT_DAY.start());
    work();
    work();
    var left = (PortOutEvent.Left) orders.told.getFirst();
    assertEquals(1, orders.told.size());
    assertEquals(List.of(old(0), old(1)), left.order().order().numbers());
  }

  @Test
  void the_other_carriers_day_is_taken_if_it_can_be() {
    numbers.have(ACCOUNT, old(0), null);
    var monday = new FocDate(LocalDate.parse("2026-11-30"), FocDate.Slot.AFTERNOON);
    var sunday = new FocDate(LocalDate.parse("2026-11-29"), FocDate.Slot.AFTERNOON);
    var afterSunday = new FocDate(LocalDate.parse("2026-11-30"), FocDate.Slot.MORNING);
    var today = new FocDate(LocalDate.parse("2026-11-24"), FocDate.Slot.AFTERNOON);

    assertEquals(monday, ((Accepted) order("IN-1", monday, right(0))).order().day());
    cancel.handle(new CancelPortOut.Command("carrier-alpha", "IN-1"));
    assertEquals(afterSunday, ((Accepted) order("IN-2", sunday, right(0))).order().day());
    cancel.handle(new CancelPortOut.Command("carrier-alpha", "IN-2"));
    assertEquals(NEXT_DAY, ((Accepted) order("IN-3", today, right(0))).order().day());
  }

  @Test
  void a_day_that_is_over_or_absurd_is_no_wish() {
    numbers.have(ACCOUNT, old(0), null);

    assertRefused("foc-in-the-past", () -> order("IN-1", day("2026-11-23"), right(0)));
    assertRefused("foc-in-the-past", () -> order("IN-1", day("-999999999-01-01"), right(0)));
    assertRefused("foc-too-far", () -> order("IN-1", day("2027-11-25"), right(0)));
    assertRefused("foc-too-far", () -> order("IN-1", day("+999999999-12-31"), right(0)));
  }

  @Test
  void another_order_has_another_id() {
    numbers.have(ACCOUNT, old(0), null);
    numbers.have(ACCOUNT, old(1), null);
    order("IN-1", day("2026-11-30"), right(0), right(1));

    assertRefused("order-id-reused", () -> order("IN-1", day("2026-12-01"), right(0), right(1)));
    assertRefused("order-id-reused", () -> order("IN-1", null, right(0), right(1)));
    assertRefused("order-id-reused", () -> order("IN-1", day("2026-11-30"), right(0)));
    order("IN-1", day("2026-11-30"), right(1), right(0));
  }

  private static FocDate day(String date) {
    return new FocDate(LocalDate.parse(date), FocDate.Slot.MORNING);
  }

  private static void assertRefused(String code, Executable attempt) {
    assertEquals(code, assertThrows(Refused.class, attempt).code());
  }

  @Test
  void only_what_the_law_names_is_refused_and_all_numbers_stay_then() {
    numbers.have(ACCOUNT, old(0), null);
    numbers.have(ACCOUNT, old(1), null);
    numbers.have(ACCOUNT, old(2), NOW);
    numbers.have(ACCOUNT, old(3), NOW.plus(Duration.ofDays(3)));
    var strange = "01FZZZZZZ";

    assertEquals(
        List.of(
            new PortOutRefusal.Refused(old(1), PortOutRefusal.RIO_KEY_MISMATCH),
            new PortOutRefusal.Refused(old(2), PortOutRefusal.NUMBER_INACTIVE_OVER_40_DAYS),
            new PortOutRefusal.Refused(old(9), PortOutRefusal.NUMBER_NOT_MANAGED_BY_DONOR)),
        refused(
            order(
                "IN-1",
                null,
                right(0),
                new OrderedNumber(old(1), right(0).rio()),
                right(2),
                right(3),
                right(9))));
    assertEquals(
        List.of(new PortOutRefusal.Refused(old(0), PortOutRefusal.RIO_UNKNOWN_TO_DONOR)),
        refused(
            order("IN-1", null, new OrderedNumber(old(0), strange + RioKey.of(strange, old(0))))));
    assertEquals(
        List.of(new PortOutRefusal.Refused(old(0), PortOutRefusal.RIO_MALFORMED)),
        refused(order("IN-1", null, new OrderedNumber(old(0), "?"))));
  }

  @Test
  void numbers_of_two_companies_are_no_one_order() {
    numbers.have(ACCOUNT, old(0), null);
    numbers.have(UUID.randomUUID(), old(1), null);

    assertEquals(
        Set.of(PortOutRefusal.HOLDER_MISMATCH),
        refused(order("IN-1", null, right(0), right(1))).stream()
            .map(PortOutRefusal.Refused::reason)
            .collect(Collectors.toSet()));
  }

  @Test
  void a_number_leaves_with_one_order_at_a_time() {
    numbers.have(ACCOUNT, old(0), null);
    order("IN-1", null, right(0));

    assertEquals(
        List.of(new PortOutRefusal.Refused(old(0), PortOutRefusal.PORT_ALREADY_PENDING)),
        refused(order("IN-2", null, right(0))));
    cancel.handle(new CancelPortOut.Command("carrier-alpha", "IN-1"));
    assertEquals(PortOutState.ACCEPTED, ((Accepted) order("IN-2", null, right(0))).order().state());
  }

  @Test
  void what_left_is_not_taken_back() {
    numbers.have(ACCOUNT, old(0), null);
    order("IN-1", null, right(0));
    world.moveTo(NEXT_DAY.start());
    work();

    var command = new CancelPortOut.Command("carrier-alpha", "IN-1");
    assertEquals("port-out-done", assertThrows(Refused.class, () -> cancel.handle(command)).code());
    var unknown = new CancelPortOut.Command("carrier-beta", "IN-1");
    assertEquals("not-found", assertThrows(Refused.class, () -> cancel.handle(unknown)).code());
  }

  @Test
  void whoever_had_a_number_can_take_it_for_forty_days() {
    var former = new HashMap<PhoneNumber, Instant>();
    var record = new RecordNumbers(new InMemoryOurNumbers(), new Former(former, List.of()), world);

    tell(record, new OurNumber(old(0), OurNumber.Use.ASSIGNED, ACCOUNT, 1));
    tell(record, new OurNumber(old(0), OurNumber.Use.ASSIGNED, ACCOUNT, 2));
    assertEquals(Map.of(), former);
    tell(record, new OurNumber(old(0), OurNumber.Use.SPARE, null, 3));
    assertEquals(Map.of(old(0), NOW.plus(Duration.ofDays(40))), former);

    former.clear();
    tell(record, new OurNumber(old(0), OurNumber.Use.SPARE, null, 3));
    tell(record, new OurNumber(old(0), OurNumber.Use.ASSIGNED, ACCOUNT, 2));
    assertEquals(Map.of(), former, "older news");
  }

  @Test
  void what_left_is_taken_from_nobody_a_second_time() {
    var former = new HashMap<PhoneNumber, Instant>();
    var record = new RecordNumbers(new InMemoryOurNumbers(), new Former(former, List.of()), world);

    tell(record, new OurNumber(old(0), OurNumber.Use.PORTED_IN, ACCOUNT, 1));
    tell(record, new OurNumber(old(0), OurNumber.Use.LEFT, null, 2));

    assertEquals(Map.of(), former);
  }

  @Test
  void what_came_for_a_company_that_had_left_can_be_taken_for_forty_days_too() {
    var former = new HashMap<PhoneNumber, Instant>();
    var record =
        new RecordNumbers(new InMemoryOurNumbers(), new Former(former, List.of(old(1))), world);

    tell(record, new OurNumber(old(0), OurNumber.Use.SPARE, null, 1));
    tell(record, new OurNumber(old(1), OurNumber.Use.SPARE, null, 1));

    assertEquals(Map.of(old(1), NOW.plus(Duration.ofDays(40))), former);
  }

  private static void tell(RecordNumbers record, OurNumber told) {
    record.handle(new RecordNumbers.Command(List.of(told)));
  }

  private void work() {
    letLeave
        .due(world.instant(), 10)
        .forEach(id -> letLeave.handle(new LetNumbersLeave.Command(id)));
  }

  private Answer order(String orderId, @Nullable FocDate wanted, OrderedNumber... ordered) {
    return take.handle(
        new TakePortOutOrder.Command("carrier-alpha", orderId, List.of(ordered), wanted));
  }

  private static List<PortOutRefusal.Refused> refused(Answer answer) {
    return ((Declined) answer).numbers();
  }

  private static OrderedNumber right(int i) {
    return new OrderedNumber(old(i), Numbers.HEAD + RioKey.of(Numbers.HEAD, old(i)));
  }

  /// @param ofLeavers numbers that ports brought for companies that had left
  private record Former(Map<PhoneNumber, Instant> until, List<PhoneNumber> ofLeavers)
      implements FormerNumbers {

    @Override
    public void add(PhoneNumber number, UUID accountId, Instant portable) {
      until.put(number, portable);
    }

    @Override
    public void addThoseOfLeavers(Collection<PhoneNumber> numbers, Instant portable) {
      ofLeavers.stream().filter(numbers::contains).forEach(number -> until.put(number, portable));
    }
  }

  private static final class Numbers implements PortableNumbers {

    static final String HEAD = "OMFA1B2C3";

    private final Map<PhoneNumber, PortableNumber> known = new LinkedHashMap<>();

    void have(UUID account, PhoneNumber number, @Nullable Instant until) {
      known.put(number, new PortableNumber(number, account, HEAD, until));
    }

    @Override
    public List<PortableNumber> of(UUID accountId, Instant now) {
      return known.values().stream().filter(each -> each.accountId().equals(accountId)).toList();
    }

    @Override
    public List<PortableNumber> findForUpdate(Collection<PhoneNumber> wanted) {
      return known.values().stream().filter(each -> wanted.contains(each.number())).toList();
    }
  }

  private static final class Orders implements PortOuts {

    final List<PortOutEvent> told = new ArrayList<>();
    private final Map<UUID, PortOut.Snapshot> saved = new LinkedHashMap<>();

    @Override
    public Optional<PortOut> findOrder(String carrier, String orderId) {
      return all()
          .filter(each -> each.order().carrier().equals(carrier))
          .filter(each -> each.order().orderId().equals(orderId))
          .findFirst()
          .map(PortOut::from);
    }

    @Override
    public Optional<PortOut> findDueOfAnyAccount(UUID portOutId, Instant now) {
      return due(now, 10).contains(portOutId)
          ? Optional.of(PortOut.from(saved.get(portOutId)))
          : Optional.empty();
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
      return all()
          .filter(each -> each.state() == PortOutState.ACCEPTED)
          .filter(each -> !each.day().start().isAfter(now))
          .map(PortOut.Snapshot::portOutId)
          .toList();
    }

    @Override
    public Set<PhoneNumber> pending(Collection<PhoneNumber> numbers) {
      return all()
          .filter(each -> each.state() == PortOutState.ACCEPTED)
          .flatMap(each -> each.order().numbers().stream())
          .filter(numbers::contains)
          .collect(Collectors.toSet());
    }

    @Override
    public void add(PortOut order) {
      save(order);
    }

    @Override
    public void save(PortOut order) {
      saved.put(order.id(), order.snapshot());
      told.addAll(order.takeEvents().events());
    }

    private Stream<PortOut.Snapshot> all() {
      return saved.values().stream();
    }
  }

  @Test
  void a_rio_is_printed_by_nobody_who_is_not_asked() {
    assertFalse(right(0).toString().contains(right(0).rio()));
  }
}
