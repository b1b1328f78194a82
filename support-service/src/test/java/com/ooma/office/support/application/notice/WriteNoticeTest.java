package com.ooma.office.support.application.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.OrderFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WriteNoticeTest {

  private final World world = new World();
  private final WriteNotice writeNotice =
      new WriteNotice(
          world.notices,
          UUID::randomUUID,
          Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), BusinessCalendar.PARIS));
  private final UUID order = UUID.randomUUID();

  @Test
  void several_phones_of_one_parcel_make_one_notice_for_the_contact() {
    var account = UUID.randomUUID();

    for (int phone = 1; phone <= 3; phone++) {
      writeNotice.handle(new WriteNotice.Command(account, parcel("T1")));
    }
    writeNotice.handle(new WriteNotice.Command(account, parcel("T2")));

    assertEquals(2, world.written.size());
    assertNull(world.written.getFirst().addressee());
  }

  @Test
  void what_one_account_was_told_another_does_not_know() {
    writeNotice.handle(new WriteNotice.Command(UUID.randomUUID(), parcel("T1")));
    writeNotice.handle(new WriteNotice.Command(UUID.randomUUID(), parcel("T1")));

    assertEquals(2, world.written.size());
  }

  @Test
  void a_cancelled_order_takes_back_what_waits_to_be_told_of_it() {
    writeNotice.handle(new WriteNotice.Command(UUID.randomUUID(), parcel("T1")));
    assertEquals(List.of(), world.withdrawn);

    var account = UUID.randomUUID();
    var cancelled = new OrderFacts.OrderCancelled(order, 1, LocalDate.of(2026, 11, 23));
    writeNotice.handle(new WriteNotice.Command(account, cancelled));
    writeNotice.handle(new WriteNotice.Command(account, cancelled)); // and not itself

    assertEquals(List.of(order), world.withdrawn);
  }

  private NoticeFacts parcel(String trackingNumber) {
    return new OrderFacts.ParcelSent(
        order, "Colis", trackingNumber, LocalDate.of(2026, 11, 26), null, null, null);
  }
}
