package com.ooma.office.support.domain.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.ticket.TicketCategory;
import com.ooma.office.support.domain.ticket.TicketOrigin.Alarm.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatePromiseTest {

  private static final UUID ORDER = UUID.randomUUID();
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @CsvSource({
    "NOT_PREPARED, ORDER, Commande non préparée : 3 postes à risque",
    "NOT_SHIPPED, DELIVERY, Colis non expédié : 3 postes à risque",
    "NOT_DELIVERED, DELIVERY, Colis non livré : 3 postes à risque",
  })
  void says_in_a_line_what_is_late(Cause cause, TicketCategory category, String subject) {
    assertEquals(category, late(cause, 3).category());
    assertEquals(subject, late(cause, 3).subject().replace('\u00a0', ' '));
  }

  @ParameterizedTest
  @EnumSource
  void reports_the_order_the_days_and_every_seat(Cause cause) {
    var late = late(cause, 2);

    var report = late.report();

    assertTrue(report.contains("Commande : " + ORDER), report);
    assertTrue(report.contains("expédition le mardi 24 novembre 2026"), report);
    assertTrue(report.contains("arrivée le jeudi 26 novembre 2026"), report);
    late.seatIds().forEach(seat -> assertTrue(report.contains(seat.toString()), report));
  }

  @ParameterizedTest
  @EnumSource
  void two_hundred_seats_fit_into_a_message(Cause cause) {
    assertTrue(late(cause, 200).report().length() <= 10_000);
  }

  @Test
  void the_member_is_told_only_that_the_arrival_will_be_missed() {
    assertEquals(Optional.empty(), late(Cause.NOT_PREPARED, 2).notice());
    assertEquals(
        Optional.of(new OrderFacts.DeliveryLate(ORDER, 2, THURSDAY, false)),
        late(Cause.NOT_SHIPPED, 2).notice());
    assertEquals(
        Optional.of(new OrderFacts.DeliveryLate(ORDER, 2, THURSDAY, true)),
        late(Cause.NOT_DELIVERED, 2).notice());
  }

  private static LatePromise late(Cause cause, int seats) {
    List<UUID> behind = Stream.generate(UUID::randomUUID).limit(seats).toList();
    return new LatePromise(ORDER, cause, behind, TUESDAY, THURSDAY, THURSDAY);
  }
}
