package com.ooma.office.support.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ooma.office.support.domain.notice.OrderFacts.ParcelSent;
import com.ooma.office.support.domain.notice.PortFacts.PortDateSet;
import com.ooma.office.support.domain.notice.PortFacts.PortDateSet.Slot;
import com.ooma.office.support.domain.notice.PortFacts.PortRefused;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeFactsTest {

  private static final UUID THING = UUID.randomUUID();
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

  @Test
  void a_parcel_is_told_once_and_a_second_parcel_again() {
    assertEquals(
        List.of("T1", "T2"),
        told(parcel("T1"), parcel("T1"), parcel("T2"), parcel("T1")).stream()
            .map(NoticeFacts::occasion)
            .toList());
  }

  @Test
  void a_parcel_that_left_too_late_is_not_announced_for_the_promised_day() {
    assertEquals(
        "Vos téléphones sont en route : arrivée prévue le mardi 1er décembre 2026",
        parcel(TUESDAY.minusDays(1)).subject(Language.FR));
    assertEquals("Vos téléphones sont en route", parcel(TUESDAY).subject(Language.FR));
    assertEquals("Vos téléphones sont en route", parcel(THURSDAY).subject(Language.FR));
  }

  @Test
  void an_order_has_a_name_that_people_can_read_to_each_other() {
    var order = UUID.fromString("0199c0de-0000-7000-8000-9f3a11b2c0de");

    assertEquals("9F3A-11B2-C0DE", new OrderFacts.OrderCancelled(order, 2, TUESDAY).reference());
  }

  @Test
  void a_port_date_is_told_when_it_is_set_and_whenever_it_moves() {
    var told =
        told(
            date(TUESDAY, Slot.MORNING),
            date(TUESDAY, Slot.MORNING),
            date(TUESDAY, Slot.AFTERNOON),
            date(THURSDAY, Slot.AFTERNOON),
            date(TUESDAY, Slot.MORNING));

    assertEquals(
        List.of(
            "Date de votre portage : le mardi 1er décembre 2026",
            "Nouvelle date de portage : le mardi 1er décembre 2026",
            "Nouvelle date de portage : le jeudi 3 décembre 2026",
            "Nouvelle date de portage : le mardi 1er décembre 2026"),
        told.stream().map(each -> each.subject(Language.FR)).toList());
    assertEquals(4, told.stream().map(NoticeFacts::occasion).distinct().count());
  }

  @Test
  void the_same_date_after_a_refusal_is_news() {
    var told =
        told(
            date(TUESDAY, Slot.MORNING),
            refusal("HOLDER_MISMATCH"),
            date(TUESDAY, Slot.MORNING),
            refusal("HOLDER_MISMATCH"));

    assertEquals(List.of("0", "0", "1", "1"), told.stream().map(NoticeFacts::occasion).toList());
  }

  @Test
  void of_a_cancelled_order_nothing_more_is_told() {
    var told =
        told(
            parcel("T1"),
            new OrderFacts.OrderCancelled(THING, 2, TUESDAY),
            new OrderFacts.OrderCancelled(THING, 2, TUESDAY),
            late(true),
            parcel("T2"));

    assertEquals(
        List.of(NoticeKind.PARCEL_SENT, NoticeKind.ORDER_CANCELLED),
        told.stream().map(NoticeFacts::kind).toList());
  }

  @Test
  void a_delay_is_told_once_for_each_order() {
    assertEquals(List.of(late(false)), told(late(false), late(true), late(false)));
  }

  @Test
  void users_who_leave_are_told_of_once_and_later_ones_again() {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();

    var told = told(removed(first), removed(first), removed(second), removed(first));

    assertEquals(List.of("0", "1"), told.stream().map(NoticeFacts::occasion).toList());
  }

  @Test
  void an_address_is_told_whenever_it_is_another() {
    var told = told(address("1 rue A"), address("1 rue A"), address("2 rue B"), address("1 rue A"));

    assertEquals(List.of("0", "1", "2"), told.stream().map(NoticeFacts::occasion).toList());
  }

  @Test
  void a_number_can_be_taken_along_for_forty_days() {
    var ended = new ServiceFacts.ServiceEnded(THING, 3, LocalDate.of(2026, 12, 31));

    assertEquals(LocalDate.of(2027, 2, 9), ended.portableUntil());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site-unknown",
        "site-not-in-use",
        "site-needed",
        "site-same",
        "site-moving",
        "account-leaving",
        "account-left",
        "account-undescribed"
      })
  void every_reason_against_a_relocation_has_its_own_advice(String code) {
    assertNotEquals(advice("something-new"), advice(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIO_MISSING",
        "RIO_MALFORMED",
        "RIO_KEY_MISMATCH",
        "RIO_UNKNOWN_TO_DONOR",
        "NUMBER_NOT_MANAGED_BY_DONOR",
        "NUMBER_INACTIVE_OVER_40_DAYS",
        "PORT_ALREADY_PENDING",
        "HOLDER_MISMATCH",
        "MANDATE_MISSING",
        "SDA_LIST_INCOMPLETE",
        "OUT_OF_AREA",
        "NUMBER_TYPE_NOT_PORTABLE"
      })
  void every_reason_of_a_refusal_has_its_own_advice(String reason) {
    assertNotEquals(refusal("TECHNICAL").advice(Language.FR), refusal(reason).advice(Language.FR));
  }

  @Test
  void an_unknown_reason_gets_the_general_advice() {
    assertEquals(
        refusal("TECHNICAL").advice(Language.FR), refusal("SOMETHING_NEW").advice(Language.FR));
  }

  /// What is written when these are heard of, one after the other.
  private static List<NoticeFacts> told(NoticeFacts... heard) {
    var told = new ArrayList<NoticeFacts>();
    Stream.of(heard).forEach(facts -> facts.following(List.copyOf(told)).ifPresent(told::add));
    return told;
  }

  private static ParcelSent parcel(String trackingNumber) {
    return new ParcelSent(THING, "Colis", trackingNumber, TUESDAY, null, null, null);
  }

  private static ParcelSent parcel(LocalDate sentOn) {
    return new ParcelSent(THING, "Colis", "T1", TUESDAY, sentOn, null, null);
  }

  private static NoticeFacts late(boolean sent) {
    return new OrderFacts.DeliveryLate(THING, 2, TUESDAY, sent);
  }

  private static NoticeFacts removed(UUID... seats) {
    return new OrderFacts.SeatsRemoved(THING, List.of(seats), TUESDAY, 0);
  }

  private static NoticeFacts address(String street) {
    return new ServiceFacts.AddressChanged(THING, THING, "WeWork", street, TUESDAY, 0);
  }

  private static String advice(String code) {
    return new ServiceFacts.RelocationRefused(THING, TUESDAY, code).advice(Language.FR);
  }

  private static PortDateSet date(LocalDate day, Slot slot) {
    return new PortDateSet(THING, day, slot, List.of(), 0);
  }

  private static PortRefused refusal(String reason) {
    return new PortRefused(THING, reason, null, 0, null, null);
  }
}
