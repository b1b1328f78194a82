package com.ooma.office.provisioning.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.mailbox.port.Messages;
import com.ooma.office.provisioning.application.mailbox.port.SentFaxes;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import com.ooma.office.provisioning.domain.mailbox.SentFax.Attempt;
import com.ooma.office.provisioning.domain.mailbox.SentFax.Outcome;
import com.ooma.office.provisioning.domain.media.Audio;
import com.ooma.office.provisioning.domain.media.Recording;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Stored;
import com.ooma.office.testing.storage.TableStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// What is stored of mailboxes and recordings is what was saved.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class MailboxAsSavedTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  private final UUID account = UUID.randomUUID();
  private final UUID id = UUID.randomUUID();

  @Inject Messages messages;
  @Inject SentFaxes faxes;
  @Inject Recordings recordings;
  @Inject Contents contents;
  @Inject Offices offices;
  @Inject EntityManager entities;

  @Test
  void a_voicemail() {
    message(new Matter.Voice(new Audio(Audio.Form.MP3, 2612)));
  }

  @Test
  void a_received_fax() {
    message(new Matter.Paper(PaperForm.TIFF, 3));
  }

  private void message(Matter matter) {
    var received =
        new Message.Received(
            id, account, UUID.randomUUID(), "2001", "+33639980001", matter, 7, NOON);
    Stored.of(
            new Message.Snapshot(received, NOON.plusSeconds(60), NOON.plusSeconds(1), 1),
            new Message.Snapshot(received, NOON.plusSeconds(90), NOON.plusSeconds(2), 2),
            "received")
        .in(
            TableStore.of(
                entities,
                "message.message_id",
                id,
                first -> messages.add(Message.from(first)),
                () -> messages.findForUpdate(account, "2001", id).orElseThrow().snapshot(),
                changed -> messages.save(Message.from(changed))));
  }

  @Test
  void a_sent_fax() {
    var wanted =
        new SentFax.Wanted(
            id,
            account,
            UUID.randomUUID(),
            "2001",
            new PhoneNumber("+33199009901"),
            new PhoneNumber("+33199009902"),
            new Matter.Paper(PaperForm.PDF, 2),
            9,
            NOON);
    Stored.of(
            new SentFax.Snapshot(
                wanted,
                SentFax.State.QUEUED,
                NOON,
                List.of(new Attempt(NOON, Outcome.BUSY), new Attempt(NOON, Outcome.NO_ANSWER)),
                1),
            new SentFax.Snapshot(
                wanted,
                SentFax.State.SENDING,
                NOON.plusSeconds(1),
                List.of(
                    new Attempt(NOON.plusSeconds(2), Outcome.NO_REPORT),
                    new Attempt(NOON.plusSeconds(3), Outcome.INTERRUPTED)),
                2),
            "wanted")
        .in(
            TableStore.of(
                entities,
                "sent_fax.fax_id",
                id,
                first -> faxes.add(SentFax.from(first)),
                () -> faxes.findForUpdateOfAnyAccount(id).orElseThrow().snapshot(),
                changed -> faxes.save(SentFax.from(changed))));
  }

  @Test
  void a_recording_and_its_content() {
    var recording =
        new Recording(id, account, "2001", "Accueil", new Audio(Audio.Form.WAV, 1234), 5, NOON);
    var sound = new byte[] {1, 2, 3};
    QuarkusTransaction.requiringNew()
        .run(() -> {
          offices.findOrOpenForUpdate(account);
          recordings.add(recording);
          contents.save(id, sound);
        });
    assertEquals(Optional.of(recording), asked(() -> recordings.find(account, id)));
    assertEquals(Optional.empty(), asked(() -> recordings.find(UUID.randomUUID(), id)));
    assertArrayEquals(sound, asked(() -> contents.find(id)).orElseThrow());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          recordings.delete(recording);
          contents.delete(List.of(id));
        });
    assertEquals(List.of(), asked(() -> recordings.findOfAccount(account)));
    assertEquals(Optional.empty(), asked(() -> contents.find(id)));
  }

  private static <T> T asked(Callable<T> question) {
    return QuarkusTransaction.requiringNew().call(question);
  }
}
