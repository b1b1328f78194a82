package com.ooma.office.support.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.support.domain.company.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcernTest {

  private static final Person NOE = new Person("Noé Leroy", "noe@lumen.example");

  @Test
  void only_answers_what_came_into_a_mailbox_and_a_phone_that_is_ready_are_one_persons() {
    assertEquals(
        List.of(
            NoticeKind.VOICEMAIL_RECEIVED,
            NoticeKind.FAX_RECEIVED,
            NoticeKind.FAX_SENT,
            NoticeKind.TICKET_ANSWERED,
            NoticeKind.PHONE_READY),
        Stream.of(NoticeKind.values()).filter(kind -> Concern.of(kind) == Concern.USER).toList());
  }

  @Test
  void what_concerns_the_account_has_no_addressee_of_its_own() {
    var cancelled = new OrderFacts.OrderCancelled(UUID.randomUUID(), 1, LocalDate.of(2026, 11, 23));

    assertThrows(IllegalArgumentException.class, () -> notice(cancelled));
    notice(
        new NoticeFacts.TicketAnswered(
            UUID.randomUUID(), UUID.randomUUID(), "?", "!", true, false));
  }

  private static Notice notice(NoticeFacts facts) {
    return new Notice(UUID.randomUUID(), UUID.randomUUID(), facts, NOE, Instant.EPOCH);
  }
}
