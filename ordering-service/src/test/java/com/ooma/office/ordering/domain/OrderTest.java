package com.ooma.office.ordering.domain;

import static com.ooma.office.ordering.domain.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
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
  void needs_exactly_one_administrator() {
    assertRefused("administrator-needed", nobodyYet());
    assertRefused("administrator-needed", administrator(), administrator());
  }

  @Test
  void an_administrator_needs_an_email() {
    assertRefused("administrator-needed", new SeatRequest("Camille", null, null, true));
  }

  @Test
  void two_users_can_not_have_one_number() {
    var first = new SeatRequest("A", "a@lumen.example", A_NUMBER, true);
    var second = new SeatRequest("B", null, A_NUMBER, false);

    assertRefused("number-twice", first, second);
  }

  @Test
  void a_user_can_not_have_the_companys_number() {
    var seats = List.of(Seat.of(UUID.randomUUID(), new SeatRequest("A", "a@b.example", A_NUMBER, true)));

    var refused =
        assertThrows(
            Refused.class, () -> Order.place(placement(A_NUMBER), seats, company(), "tok"));

    assertEquals("number-twice", refused.code());
  }

  @Test
  void old_terms_are_refused() {
    var refused = assertThrows(Refused.class, () -> Terms.accept("2016-01-01", NOW, "camille"));

    assertEquals("terms-outdated", refused.code());
  }

  @Test
  void own_phones_are_refused() {
    var refused =
        assertThrows(Refused.class, () -> SeatRequest.of("A", null, null, false, true));

    assertEquals("own-phone", refused.code());
  }

  @Test
  void is_as_far_as_its_last_seat() {
    var order = place(administrator(), nobodyYet());
    var seats = order.snapshot().seats();

    order.phoneReported(seats.getFirst().seatId(), SeatState.ACTIVE);
    assertEquals(SeatState.PLACED, order.state());

    order.phoneReported(seats.getLast().seatId(), SeatState.DELIVERED);
    assertEquals(SeatState.DELIVERED, order.state());
  }

  @Test
  void a_late_report_does_not_take_a_seat_back_but_its_parcel_is_kept() {
    var order = place(administrator());
    var seatId = order.snapshot().seats().getFirst().seatId();
    order.phoneReported(seatId, SeatState.ACTIVE);

    order.phoneShipped(seatId, new Seat.Parcel("Colis", "T1"));

    var seat = order.snapshot().seats().getFirst();
    assertEquals(SeatState.ACTIVE, seat.state());
    assertEquals("T1", seat.parcel().trackingNumber());
  }

  @Test
  void knows_no_seat_of_other_orders() {
    var order = place(administrator());

    assertThrows(Refused.class, () -> order.phoneReported(UUID.randomUUID(), SeatState.ACTIVE));
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

  private static void assertRefused(String code, SeatRequest... seats) {
    assertEquals(code, assertThrows(Refused.class, () -> place(seats)).code());
  }

  private static Order place(SeatRequest... wanted) {
    var seats = Stream.of(wanted).map(seat -> Seat.of(UUID.randomUUID(), seat)).toList();
    return Order.place(placement(null), seats, company(), "tok");
  }

  private static CompanyProfile company() {
    return OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
  }

  private static Order.Placement placement(PhoneNumber companyNumber) {
    return new Order.Placement(
        UUID.randomUUID(),
        UUID.randomUUID(),
        NOW,
        OrderingExamples.site("WeWork La Fayette"),
        ONE_SEAT,
        Catalogue.lines(LocalDate.of(2026, 11, 23), ONE_SEAT, Options.NONE),
        DeliveryPromise.forOrderAt(NOW, LocalTime.MAX),
        Terms.accept(Terms.IN_FORCE.version(), NOW, "camille"),
        companyNumber);
  }
}
