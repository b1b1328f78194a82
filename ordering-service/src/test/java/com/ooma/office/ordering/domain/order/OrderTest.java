package com.ooma.office.ordering.domain.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Site SITE = OrderingExamples.site("WeWork La Fayette");
  private static final Actor CAMILLE = Actor.member("camille");
  private static final Choice ONE_SEAT = new Choice(1, false, 0);
  private static final PhoneNumber A_NUMBER = new PhoneNumber("+33199000012");

  @Test
  void placing_records_one_event_with_number_1() {
    var order = place(administrator(), nobodyYet());

    var recorded = order.takeEvents();

    assertEquals(1, recorded.firstSequence());
    assertEquals(1, recorded.events().size());
    assertEquals(0, order.takeEvents().events().size());
  }

  @Test
  void two_users_can_not_have_one_number() {
    var first = new SeatRequest("A", "a@lumen.example", A_NUMBER, true);
    var second = new SeatRequest("B", null, A_NUMBER, false);

    assertRefused("number-twice", first, second);
  }

  @Test
  void a_user_can_not_have_the_companys_number() {
    var seats =
        List.of(Seat.of(UUID.randomUUID(), new SeatRequest("A", "a@b.example", A_NUMBER, true)));

    var refused = assertThrows(Refused.class, () -> place(placement(A_NUMBER), seats));

    assertEquals("number-twice", refused.code());
  }

  @Test
  void old_terms_are_refused() {
    var refused = assertThrows(Refused.class, () -> Terms.accept("2016-01-01", NOW, "camille"));

    assertEquals("terms-outdated", refused.code());
  }

  @Test
  void own_phones_are_refused() {
    var refused = assertThrows(Refused.class, () -> SeatRequest.of("A", null, null, false, true));

    assertEquals("own-phone", refused.code());
  }

  @Test
  void is_as_far_as_its_last_seat() {
    var order = place(administrator(), nobodyYet());
    var seats = order.snapshot().seats();

    order.phoneRegistered(seats.getFirst().seatId(), NOW);
    assertEquals(OrderState.PLACED, order.state());

    order.phoneDelivered(seats.getLast().seatId(), NOW);
    assertEquals(OrderState.DELIVERED, order.state());
  }

  @Test
  void a_late_report_does_not_take_a_seat_back_but_its_parcel_is_kept() {
    var order = place(administrator());
    var seatId = order.snapshot().seats().getFirst().seatId();
    order.phoneRegistered(seatId, NOW);

    order.phoneShipped(seatId, new Seat.Parcel("Colis", "T1"), NOW);

    var seat = order.snapshot().seats().getFirst();
    assertEquals(SeatState.ACTIVE, seat.state());
    assertEquals("T1", seat.parcel().trackingNumber());
  }

  @Test
  void a_seat_has_the_phone_that_was_sent_for_its_broken_one() {
    var order = place(administrator());
    var seatId = order.snapshot().seats().getFirst().seatId();
    order.numbersAssigned(
        A_NUMBER, Map.of(seatId, new Seat.Line("2001", A_NUMBER, "001565aabb01")), NOW);
    order.phoneRegistered(seatId, NOW);
    order.takeMilestones();
    var parcel = new Seat.Parcel("Colis", "T2");

    order.phoneExchanged(seatId, new Seat.Exchange("001565aabb01", "001565aabb02", parcel), NOW);
    order.phoneExchanged(seatId, new Seat.Exchange("001565aabb01", "001565aabb03", parcel), NOW);

    var seat = order.snapshot().seats().getFirst();
    assertEquals(new Seat.Line("2001", A_NUMBER, "001565aabb02"), seat.line());
    assertEquals(SeatState.ACTIVE, seat.state());
    assertEquals(parcel, seat.parcel());
    assertEquals(1, order.takeMilestones().size());
  }

  @Test
  void knows_no_seat_of_other_orders() {
    var order = place(administrator());

    assertThrows(Refused.class, () -> order.phoneRegistered(UUID.randomUUID(), NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "PLACED, PLACED, PLACED", "PLACED, SHIPPED, SHIPPED", "PLACED, DELIVERED, DELIVERED",
    "PLACED, ACTIVE, ACTIVE", "SHIPPED, PLACED, SHIPPED", "SHIPPED, SHIPPED, SHIPPED",
    "SHIPPED, DELIVERED, DELIVERED", "SHIPPED, ACTIVE, ACTIVE", "DELIVERED, PLACED, DELIVERED",
    "DELIVERED, SHIPPED, DELIVERED", "DELIVERED, DELIVERED, DELIVERED", "DELIVERED, ACTIVE, ACTIVE",
    "ACTIVE, PLACED, ACTIVE", "ACTIVE, SHIPPED, ACTIVE", "ACTIVE, DELIVERED, ACTIVE",
    "ACTIVE, ACTIVE, ACTIVE",
  })
  void a_seat_only_goes_forward(SeatState now, SeatState reported, SeatState after) {
    assertEquals(after, now.next(reported));
  }

  @ParameterizedTest
  @EnumSource(SeatState.class)
  void what_ended_is_not_brought_back_by_a_late_report(SeatState late) {
    assertEquals(
        late == SeatState.CANCELLED ? SeatState.CANCELLED : SeatState.REMOVED,
        SeatState.REMOVED.next(late));
    assertEquals(SeatState.CANCELLED, SeatState.CANCELLED.next(late));
  }

  @Test
  void remembers_who_did_what_and_when() {
    var order = place(administrator());
    var seatId = order.snapshot().seats().getFirst().seatId();
    order.phoneShipped(seatId, new Seat.Parcel("Colis", "T1"), NOW.plusSeconds(1));

    assertEquals(
        List.of(
            new Milestone(Milestone.What.PLACED, NOW, Actor.member("camille"), null, null),
            new Milestone(
                Milestone.What.SHIPPED, NOW.plusSeconds(1), Actor.PROVISIONING, seatId, null)),
        order.takeMilestones());
    assertEquals(List.of(), order.takeMilestones());
  }

  @Test
  void a_cancellation_is_asked_for_once_and_ends_the_order_once() {
    var order = place(administrator(), nobodyYet());
    order.takeEvents();

    order.requestCancellation(NOW, CAMILLE);
    order.requestCancellation(NOW, CAMILLE);
    assertEquals(OrderState.CANCELLING, order.state());
    assertEquals(ids(order), order.cancelled(NOW));
    assertEquals(List.of(), order.cancelled(NOW));
    order.requestCancellation(NOW, CAMILLE);

    assertEquals(OrderState.CANCELLED, order.state());
    assertEquals(
        List.of(OrderEvent.CancellationRequested.class, OrderEvent.Cancelled.class),
        order.takeEvents().events().stream().map(Object::getClass).toList());
  }

  @Test
  void what_has_left_can_not_be_cancelled() {
    var order = place(administrator(), nobodyYet());
    order.phoneDelivered(order.snapshot().seats().getLast().seatId(), NOW);

    var refused = assertThrows(Refused.class, () -> order.requestCancellation(NOW, CAMILLE));

    assertEquals("already-dispatched", refused.code());
    assertEquals(OrderState.PLACED, order.state());
  }

  @Test
  void an_order_whose_phones_were_leaving_goes_on() {
    var order = place(administrator());
    order.requestCancellation(NOW, CAMILLE);
    order.phoneShipped(
        order.snapshot().seats().getFirst().seatId(), new Seat.Parcel("Colis", "T1"), NOW);
    assertEquals(OrderState.CANCELLING, order.state());

    order.cancellationRefused(NOW);

    assertEquals(OrderState.SHIPPED, order.state());
    assertEquals(List.of(), order.cancelled(NOW));
    assertEquals(Milestone.What.CANCELLATION_REFUSED, order.takeMilestones().getLast().what());
  }

  private static void assertRefused(String code, SeatRequest... seats) {
    assertEquals(code, assertThrows(Refused.class, () -> place(seats)).code());
  }

  private static Order place(SeatRequest... wanted) {
    var seats = Stream.of(wanted).map(seat -> Seat.of(UUID.randomUUID(), seat)).toList();
    return place(placement(null), seats);
  }

  private static Order place(Placement placement, List<Seat> seats) {
    return Order.place(
        placement,
        SITE,
        seats,
        OrderingExamples.WATCH,
        company(),
        OrderingExamples.CAMILLE,
        new CardToken("tok"),
        Actor.member("camille"));
  }

  private static List<UUID> ids(Order order) {
    return order.snapshot().seats().stream().map(Seat::seatId).toList();
  }

  private static CompanyProfile company() {
    return OrderingExamples.company(List.of(SITE));
  }

  private static Placement placement(PhoneNumber companyNumber) {
    return new Placement(
        UUID.randomUUID(),
        UUID.randomUUID(),
        NOW,
        ONE_SEAT,
        Catalogue.lines(LocalDate.of(2026, 11, 23), ONE_SEAT, Options.NONE),
        DeliveryPromise.forOrderAt(NOW, LocalTime.MAX),
        Terms.accept(Terms.IN_FORCE.version(), NOW, "camille"),
        companyNumber);
  }
}
