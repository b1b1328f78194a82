package com.ooma.office.provisioning.application.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.media.port.Recordings;
import com.ooma.office.provisioning.application.settings.Author;
import com.ooma.office.provisioning.application.settings.InMemorySettings;
import com.ooma.office.provisioning.domain.media.Recording;
import com.ooma.office.provisioning.domain.media.Sounds;
import com.ooma.office.provisioning.domain.settings.Music;
import com.ooma.office.provisioning.domain.settings.OfficeSettings;
import com.ooma.office.provisioning.domain.settings.OfficeUser;
import com.ooma.office.provisioning.domain.settings.Offices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may record what, and when it goes.
class RecordingsTest {

  private static final Author PRIMARY = new Author(Author.Kind.PRIMARY_MEMBER, "claire", null);
  private static final Author ZOE = new Author(Author.Kind.USER, "zoe", "zoe@lumen.example");

  private final UUID account = UUID.randomUUID();
  private final List<Recording> kept = new ArrayList<>();
  private final InMemorySettings settings = new InMemorySettings();
  private final InMemoryContents contents = new InMemoryContents();
  private final Recordings recordings =
      new Recordings() {
        @Override
        public void add(Recording recording) {
          kept.add(recording);
        }

        @Override
        public Optional<Recording> find(UUID accountId, UUID recordingId) {
          return kept.stream().filter(each -> each.recordingId().equals(recordingId)).findFirst();
        }

        @Override
        public List<Recording> findOfAccount(UUID accountId) {
          return List.copyOf(kept);
        }

        @Override
        public void delete(Recording recording) {
          kept.remove(recording);
        }
      };

  private final AddRecording addRecording =
      new AddRecording(settings, recordings, contents, UUID::randomUUID, Clock.systemUTC());
  private final DeleteRecording deleteRecording =
      new DeleteRecording(settings, recordings, contents);
  private final PlayRecording playRecording = new PlayRecording(settings, recordings, contents);

  @BeforeEach
  void an_office_of_two() {
    var users =
        List.of(
            new OfficeUser("2001", new UUID(0, 2001), "Zoé", "zoe@lumen.example"),
            new OfficeUser("2002", new UUID(0, 2002), "Ali", null));
    settings.put(account, OfficeSettings.standard("Lumen", users, Offices.of(2).numbers()));
  }

  @Test
  void a_recording_is_kept_with_what_its_content_says() {
    var recording = add(null, Sounds.wav(2), PRIMARY);
    assertEquals(2, recording.audio().seconds());
    assertEquals(16_044, recording.bytes());
    assertArrayEquals(
        Sounds.wav(2), playRecording.play(account, recording.recordingId()).content());
  }

  @Test
  void nothing_is_played_to_callers_without_the_right_to() {
    var command = new AddRecording.Command(account, null, "Accueil", false, Sounds.wav(1), PRIMARY);
    assertRefused("rights-not-confirmed", () -> addRecording.handle(command));
    assertRefused("audio-unreadable", () -> add(null, new byte[100], PRIMARY));
    assertEquals(List.of(), kept);
    assertEquals(Set.of(), contents.kept.keySet());
  }

  @Test
  void a_member_records_for_the_own_voicemail_only() {
    var own = add("2001", Sounds.wav(1), ZOE);
    assertRefused("not-your-extension", () -> add(null, Sounds.wav(1), ZOE));
    assertRefused("not-your-extension", () -> add("2002", Sounds.wav(1), ZOE));
    assertRefused("not-found", () -> add("2777", Sounds.wav(1), PRIMARY));
    var company = add(null, Sounds.wav(1), PRIMARY);
    assertRefused("not-your-extension", () -> delete(company, ZOE));
    assertEquals(List.of(own), playRecording.list(account, "2001", ZOE));
    assertRefused("not-your-extension", () -> playRecording.list(account, null, ZOE));
    delete(own, ZOE);
    assertEquals(List.of(company), playRecording.list(account, null, PRIMARY));
  }

  @Test
  void what_is_played_stays_and_says_where() {
    var recording = add(null, Sounds.mp3(50), PRIMARY);
    var office = settings.find(account).orElseThrow().settings();
    var id = recording.recordingId();
    settings.put(account, office.having(Set.of(id)).with(new Music(id, null)));
    var refused = assertThrows(Refused.class, () -> delete(recording, PRIMARY));
    assertEquals("recording-used", refused.code());
    assertEquals(List.of("music/onHold"), refused.shown().get("path"));

    settings.put(account, office);
    delete(recording, PRIMARY);
    assertEquals(Set.of(), contents.kept.keySet());
    assertRefused("not-found", () -> delete(recording, PRIMARY));
  }

  @Test
  void a_company_has_a_hundred_at_most() {
    for (int i = 0; i < Recording.MOST; i++) {
      add(null, Sounds.mp3(3), PRIMARY);
    }
    assertRefused("recordings-limit", () -> add("2001", Sounds.mp3(3), ZOE));
  }

  @Test
  void what_leavers_recorded_goes_and_nothing_else() {
    add("2001", Sounds.wav(1), ZOE);
    var company = add(null, Sounds.wav(1), PRIMARY);
    var forget = new ForgetRecordings(recordings, contents);
    forget.ofUser(account, "2001");
    assertEquals(List.of(company), kept);
    assertEquals(Set.of(company.recordingId()), contents.kept.keySet());
    forget.ofCompany(account);
    assertEquals(Set.of(), contents.kept.keySet());
  }

  private Recording add(String extension, byte[] content, Author by) {
    return addRecording.handle(
        new AddRecording.Command(account, extension, "Accueil", true, content, by));
  }

  private void delete(Recording recording, Author by) {
    deleteRecording.handle(new DeleteRecording.Command(account, recording.recordingId(), by));
  }

  private static void assertRefused(String code, Runnable action) {
    assertEquals(code, assertThrows(Refused.class, action::run).code());
  }
}
