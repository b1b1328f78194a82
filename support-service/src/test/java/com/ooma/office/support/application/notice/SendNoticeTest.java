package com.ooma.office.support.application.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.application.World;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.application.notice.port.NoticeQueue;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendNoticeTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final Queue queue = new Queue();
  private final RememberedAddresses addresses = new RememberedAddresses();
  private final World world = new World();
  private final List<String> delivered = new ArrayList<>();

  @Test
  void a_notice_is_marked_as_sent_after_the_post_took_it() {
    var due = queue.add(1);

    assertTrue(send((noticeId, to, facts) -> delivered.add(noticeId + " " + to.email())));

    assertEquals(List.of(due + " camille@lumen.example"), delivered);
    assertEquals(List.of(due + " to camille@lumen.example at " + NOW), queue.sent);
    assertEquals(List.of(), queue.postponed);
  }

  @Test
  void a_notice_that_nobody_takes_rests_longer_each_time() {
    var first = queue.add(1);
    var fourth = queue.add(4);
    MailSender closed =
        (noticeId, to, facts) -> {
          throw new MailSender.NotTaken(new IllegalStateException("no answer"));
        };

    assertFalse(send(closed));
    assertFalse(send(closed));

    assertEquals(
        List.of(
            first + " PT2S IllegalStateException: no answer",
            fourth + " PT16S IllegalStateException: no answer"),
        queue.postponed);
    assertEquals(List.of(), queue.sent);
  }

  @Test
  void a_notice_that_nobody_will_ever_take_is_given_up_and_the_next_one_has_its_turn() {
    var due = queue.add(1);
    MailSender refusing =
        (noticeId, to, facts) -> {
          throw new MailSender.Undeliverable("554 no such words", false);
        };

    assertTrue(send(refusing));

    assertEquals(List.of(due + " 554 no such words"), queue.givenUp);
    assertEquals(List.of(), queue.sent);
    assertEquals(List.of(), queue.postponed);
    assertEquals(List.of(), addresses.failures);
  }

  @Test
  void an_address_that_takes_nothing_is_raised_to_the_primary_member() {
    queue.add(1);
    MailSender refusing =
        (noticeId, to, facts) -> {
          throw new MailSender.Undeliverable("550 no such user", true);
        };

    assertTrue(send(refusing));

    assertEquals(List.of("camille@lumen.example: 550 no such user"), addresses.failures);
    var told = world.written.getFirst();
    assertEquals(Queue.ACCOUNT, told.accountId());
    assertEquals(NoticeKind.ADDRESS_FAILED, told.facts().kind());
  }

  @Test
  void a_notice_whose_reader_does_without_it_is_withdrawn_and_the_next_one_has_its_turn() {
    var due = queue.add(1, true);

    assertTrue(send((noticeId, to, facts) -> delivered.add("?")));

    assertEquals(List.of(due), queue.withdrawn);
    assertEquals(List.of(), delivered);
  }

  @Test
  void with_nothing_due_the_post_is_left_alone() {
    assertFalse(send((noticeId, to, facts) -> delivered.add("?")));

    assertEquals(List.of(), delivered);
  }

  private boolean send(MailSender sender) {
    var clock = Clock.fixed(NOW, BusinessCalendar.PARIS);
    var write = new WriteNotice(world.notices, UUID::randomUUID, clock);
    var giveUp = new GiveUpAddress(addresses, write, clock);
    return new SendNotice(queue, sender, giveUp, clock).handle();
  }

  private static final class Queue implements NoticeQueue {

    static final UUID ACCOUNT = UUID.randomUUID();

    final Deque<Due> waiting = new ArrayDeque<>();
    final List<String> sent = new ArrayList<>();
    final List<String> postponed = new ArrayList<>();
    final List<String> givenUp = new ArrayList<>();
    final List<UUID> withdrawn = new ArrayList<>();

    UUID add(int attempts) {
      return add(attempts, false);
    }

    UUID add(int attempts, boolean declined) {
      var facts =
          new OrderFacts.ParcelSent(
              UUID.randomUUID(), "Colis", "T1", LocalDate.of(2026, 11, 26), null, null, null);
      var camille =
          new Recipient(new Person("Camille Martin", "camille@lumen.example"), Language.FR);
      waiting.add(new Due(UUID.randomUUID(), ACCOUNT, facts, camille, false, attempts, declined));
      return waiting.getLast().noticeId();
    }

    @Override
    public Optional<Due> take(Duration lease) {
      return Optional.ofNullable(waiting.poll());
    }

    @Override
    public void sent(UUID noticeId, String to, Instant at) {
      sent.add(noticeId + " to " + to + " at " + at);
    }

    @Override
    public void postpone(UUID noticeId, Duration pause, String why) {
      postponed.add(noticeId + " " + pause + " " + why);
    }

    @Override
    public void giveUp(UUID noticeId, String why) {
      givenUp.add(noticeId + " " + why);
    }

    @Override
    public void withdraw(UUID noticeId) {
      withdrawn.add(noticeId);
    }
  }
}
