package com.ooma.office.provisioning.domain.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.mailbox.Message.AfterMail;
import com.ooma.office.provisioning.domain.media.Audio;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final Duration KEPT = Duration.ofDays(90);

  @ParameterizedTest
  @CsvSource({
    "NO_MAIL, false, false, 90",
    "KEEP, true, false, 90",
    "MARK_HEARD, true, true, 90",
    "DELETE, true, false, 7"
  })
  void a_letter_is_written_and_followed_as_the_user_wants(
      AfterMail after, boolean mailed, boolean heard, int days) {
    var message = Message.of(received(), after, KEPT);
    var saved = message.snapshot();
    assertEquals(
        List.of(new MailboxEvent.MessageReceived(received(), mailed)),
        message.takeEvents().events());
    assertEquals(heard ? NOON : null, saved.heardAt());
    assertEquals(NOON.plus(Duration.ofDays(days)), saved.keptUntil());
  }

  @Test
  void nothing_is_kept_longer_because_it_is_to_be_deleted() {
    var saved = Message.of(received(), AfterMail.DELETE, Duration.ofDays(2)).snapshot();
    assertEquals(NOON.plus(Duration.ofDays(2)), saved.keptUntil());
  }

  @Test
  void it_was_heard_when_it_was_heard_first() {
    var message = Message.of(received(), AfterMail.KEEP, KEPT);
    message.hear(NOON.plusSeconds(10));
    message.hear(NOON.plusSeconds(20));
    assertEquals(NOON.plusSeconds(10), message.snapshot().heardAt());
    message.unhear();
    assertNull(message.snapshot().heardAt());
  }

  @Test
  void a_fax_has_pages() {
    new Matter.Paper(PaperForm.PDF, 200);
    for (int pages : new int[] {-1, 0, 201}) {
      assertThrows(Refused.class, () -> new Matter.Paper(PaperForm.TIFF, pages));
    }
  }

  private static Message.Received received() {
    return new Message.Received(
        new UUID(0, 1),
        new UUID(0, 2),
        new UUID(0, 3),
        "2001",
        "+33639980001",
        new Matter.Voice(new Audio(Audio.Form.WAV, 3000)),
        24_044,
        NOON);
  }
}
