package com.ooma.office.ordering.domain.order;

import static com.ooma.office.kernel.domain.BusinessCalendar.PARIS;
import static com.ooma.office.kernel.domain.BusinessCalendar.isBusinessDay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.domain.catalogue.Catalogue;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import com.ooma.office.ordering.domain.promise.Jeopardy;
import com.ooma.office.ordering.domain.promise.PromiseWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An order of Monday, 23 November 2026: it ships on Tuesday and arrives on Thursday.
class PromiseWatchTest {

  private static final Site SITE = OrderingExamples.site("WeWork La Fayette");
  private static final PromiseWatch WATCH = OrderingExamples.WATCH;

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final Order order = order();

  @Test
  void an_order_that_keeps_its_dates_is_never_in_jeopardy() {
    prepare();
    look("2026-11-24T09:00");
    ship(first, second);
    look("2026-11-24T15:00");
    order.phoneDelivered(first, at("2026-11-26T10:00"));
    order.phoneRegistered(second, at("2026-11-26T10:00"));
    look("2026-11-26T12:00");

    assertEquals(List.of(), told());
    assertNull(order.snapshot().nextLook());
  }

  @Test
  void nothing_is_late_before_its_hour() {
    look("2026-11-24T08:59");

    assertEquals(List.of(), told());
    assertEquals(at("2026-11-24T09:00"), order.snapshot().nextLook());
  }

  @Test
  void what_is_not_prepared_when_it_should_leave_is_told_once() {
    look("2026-11-24T09:00");
    look("2026-11-24T09:01");

    assertEquals(
        List.of(jeopardy(Jeopardy.NOT_PREPARED, "2026-11-24T09:00", first, second)), told());
    assertEquals(Milestone.What.NOT_PREPARED, order.takeMilestones().getLast().what());
  }

  @Test
  void names_the_seats_that_have_not_left() {
    prepare();
    ship(first);

    look("2026-11-24T15:00");

    assertEquals(List.of(jeopardy(Jeopardy.NOT_SHIPPED, "2026-11-24T15:00", second)), told());
  }

  @Test
  void names_the_seats_that_have_not_arrived() {
    prepare();
    ship(first, second);
    order.phoneDelivered(first, at("2026-11-26T10:00"));

    look("2026-11-26T12:00");

    assertEquals(List.of(jeopardy(Jeopardy.NOT_DELIVERED, "2026-11-26T12:00", second)), told());
  }

  @Test
  void a_look_that_comes_late_sees_all_that_it_missed() {
    look("2026-11-30T10:00");

    assertEquals(
        List.of(
            jeopardy(Jeopardy.NOT_PREPARED, "2026-11-30T10:00", first, second),
            jeopardy(Jeopardy.NOT_SHIPPED, "2026-11-30T10:00", first, second),
            jeopardy(Jeopardy.NOT_DELIVERED, "2026-11-30T10:00", first, second)),
        told());
    assertNull(order.snapshot().nextLook());
  }

  @Test
  void nobody_waits_for_what_is_being_cancelled_or_was_removed() {
    order.requestCancellation(at("2026-11-24T08:00"), Actor.member("camille"));
    order.takeEvents();
    look("2026-11-24T09:00");
    order.cancelled(at("2026-11-24T10:00"));
    order.takeEvents();
    look("2026-11-26T12:00");

    assertEquals(List.of(), told());
  }

  /// Whatever day it is ordered on, and on days on which the clocks change, too.
  @Test
  void the_looks_of_seven_years_are_on_working_days_at_their_hours() {
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
      var placed = day.atTime(23, 30).atZone(PARIS).toInstant();
      var promise = DeliveryPromise.forOrderAt(placed, LocalTime.MAX);

      var looks =
          Stream.iterate(
                  WATCH.firstLook(promise), Objects::nonNull, look -> WATCH.nextLook(promise, look))
              .map(look -> look.atZone(PARIS).toLocalDateTime())
              .toList();

      var ships = promise.shipsOn();
      assertEquals(
          List.of(ships.atTime(9, 0), ships.atTime(15, 0), promise.arrivesOn().atTime(12, 0)),
          looks);
      assertTrue(looks.stream().allMatch(look -> isBusinessDay(look.toLocalDate())), "of " + day);
    }
  }

  private Order order() {
    var placedAt = at("2026-11-23T10:00");
    var choice = new Choice(2, false, 0);
    var placement =
        new Placement(
            UUID.randomUUID(),
            UUID.randomUUID(),
            placedAt,
            choice,
            Catalogue.lines(LocalDate.of(2026, 11, 23), choice, Options.NONE),
            DeliveryPromise.forOrderAt(placedAt, LocalTime.MAX),
            Terms.accept(Terms.IN_FORCE.version(), placedAt, "camille"),
            null);
    var seats =
        List.of(
            Seat.of(first, OrderingExamples.administrator()),
            Seat.of(second, OrderingExamples.nobodyYet()));
    var company = OrderingExamples.company(List.of(SITE));
    var placed =
        Order.place(
            placement,
            SITE,
            seats,
            WATCH,
            company,
            OrderingExamples.CAMILLE,
            new CardToken("tok"),
            Actor.member("camille"));
    placed.takeEvents();
    return placed;
  }

  private void prepare() {
    order.numbersAssigned(
        new PhoneNumber("+33199000001"),
        Map.of(
            first, new Seat.Line("2001", new PhoneNumber("+33199000002"), "001565aabb01"),
            second, new Seat.Line("2002", new PhoneNumber("+33199000003"), "001565aabb02")),
        at("2026-11-23T10:01"));
  }

  private void ship(UUID... seatIds) {
    for (var seatId : seatIds) {
      order.phoneShipped(seatId, new Seat.Parcel("Colis", "T1"), at("2026-11-24T12:00"));
    }
  }

  private void look(String localTime) {
    order.watch(WATCH, at(localTime));
  }

  private List<OrderEvent> told() {
    return order.takeEvents().events();
  }

  private OrderEvent jeopardy(Jeopardy cause, String noticed, UUID... behind) {
    var placement = order.placement();
    return new OrderEvent.PromiseInJeopardy(
        placement.accountId(),
        order.id(),
        cause,
        placement.promise(),
        List.of(behind),
        at(noticed));
  }

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(PARIS).toInstant();
  }
}
