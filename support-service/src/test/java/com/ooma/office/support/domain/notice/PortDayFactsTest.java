package com.ooma.office.support.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.domain.notice.PortFacts.PortDateSet.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortDayFactsTest {

  private static final UUID PORT = UUID.randomUUID();
  private static final UUID SITE = UUID.randomUUID();
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  private final NoticeFacts set =
      new PortFacts.PortDateSet(PORT, TUESDAY, Slot.MORNING, List.of(), 0);
  private final NoticeFacts near =
      new PortDayFacts.PortNear(PORT, TUESDAY, Slot.MORNING, List.of());
  private final NoticeFacts rolledBack =
      new PortDayFacts.PortRolledBack(PORT, TUESDAY, List.of(), List.of(), 0);

  @Test
  void a_reminder_makes_no_news_of_the_date_and_is_told_once_for_each() {
    assertEquals(
        List.of(NoticeKind.PORT_DATE_SET, NoticeKind.PORT_DAY_NEAR),
        kinds(told(set, near, near, set)));
  }

  @Test
  void a_date_after_a_port_that_was_stopped_is_news_and_so_is_the_next_stop() {
    var told = told(set, rolledBack, set, rolledBack);

    assertEquals(List.of("0", "0", "1", "1"), told.stream().map(NoticeFacts::occasion).toList());
  }

  @Test
  void of_the_days_that_a_port_is_late_the_first_is_told() {
    var late = new PortDayFacts.PortLate(PORT, TUESDAY, List.of());

    assertEquals(List.of(late), told(late, late, late));
  }

  @Test
  void each_phone_that_comes_back_is_told_also_another_of_the_same_user() {
    var first = new OrderFacts.PhoneBack(PORT, SITE, "001565aabb01", TUESDAY);
    var second = new OrderFacts.PhoneBack(PORT, SITE, "001565aabb02", TUESDAY);

    assertEquals(List.of(first, second), told(first, first, second));
  }

  @Test
  void what_was_given_up_takes_back_what_waits_to_be_told() {
    assertTrue(new PortDayFacts.PortGivenUp(PORT, null, List.of()).supersedes());
  }

  @Test
  void an_address_is_told_again_whatever_was_told_of_its_confirmation() {
    var changed = new ServiceFacts.AddressChanged(SITE, SITE, "WeWork", "1 rue A", TUESDAY, 0);
    var confirmed = new EmergencyFacts.AddressConfirmed(SITE, "WeWork", TUESDAY, 0);
    var toConfirm = new EmergencyFacts.AddressToConfirm(SITE, "WeWork", TUESDAY, 0);

    assertEquals(
        List.of(
            NoticeKind.ADDRESS_CHANGED,
            NoticeKind.EMERGENCY_ADDRESS_TO_CONFIRM,
            NoticeKind.EMERGENCY_ADDRESS_TO_CONFIRM,
            NoticeKind.EMERGENCY_ADDRESS_CONFIRMED),
        kinds(told(changed, toConfirm, toConfirm, confirmed, changed)));
  }

  @Test
  void each_suspension_is_told() {
    var first = new PaymentFacts.ServiceReinstated(PORT, Instant.EPOCH);
    var second = new PaymentFacts.ServiceReinstated(PORT, Instant.EPOCH.plusSeconds(1));

    assertEquals(List.of(first, second), told(first, first, second, first));
  }

  private static List<NoticeKind> kinds(List<NoticeFacts> told) {
    return told.stream().map(NoticeFacts::kind).toList();
  }

  /// What is written when these are heard of, one after the other.
  private static List<NoticeFacts> told(NoticeFacts... heard) {
    var told = new ArrayList<NoticeFacts>();
    Stream.of(heard).forEach(facts -> facts.following(List.copyOf(told)).ifPresent(told::add));
    return told;
  }
}
