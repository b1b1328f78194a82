package com.ooma.office.provisioning.domain.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7})
  void a_wav_is_known_by_its_content_and_as_long_as_its_bytes(int coding) {
    assertEquals(
        new Audio(Audio.Form.WAV, 3000), Audio.of(Sounds.wav(coding, 8000, 24_000, 24_000)));
  }

  @Test
  void a_header_that_lies_about_the_length_is_not_believed() {
    assertEquals(1000, Audio.of(Sounds.wav(1, 8000, Integer.MAX_VALUE, 8000)).milliseconds());
  }

  @Test
  void an_mp3_is_as_long_as_its_frames_whatever_stands_before_and_behind_them() {
    var frames = Sounds.mp3(100);
    assertEquals(new Audio(Audio.Form.MP3, 2612), Audio.of(frames));
    assertEquals(new Audio(Audio.Form.MP3, 2612), Audio.of(Sounds.tagged(frames, 300)));
    assertEquals(2612, Audio.of(Arrays.copyOf(frames, frames.length + 128)).milliseconds());
    assertEquals(3, Audio.of(frames).seconds());
  }

  @Test
  void what_phones_do_not_play_is_refused() {
    assertUnreadable(new byte[0]);
    assertUnreadable("RIFF but not more".getBytes(StandardCharsets.US_ASCII));
    assertUnreadable(Sounds.wav(0x31, 8000, 8000, 8000));
    assertUnreadable(Sounds.wav(1, 8000, 0, 0));
    assertUnreadable(Sounds.wav(1, 0, 8000, 8000));
    assertUnreadable(Sounds.mp3(2));
    assertUnreadable(new byte[10_000]);
  }

  @Test
  void nobody_waits_longer_than_ten_minutes() {
    assertEquals("audio-length", refusal(new Audio(Audio.Form.WAV, 600_001)));
    recording(new Audio(Audio.Form.WAV, 600_000));
  }

  private static String refusal(Audio audio) {
    return assertThrows(Refused.class, () -> recording(audio)).code();
  }

  private static void recording(Audio audio) {
    var account = UUID.randomUUID();
    new Recording(UUID.randomUUID(), account, null, "Accueil", audio, 1, Instant.EPOCH);
  }

  private static void assertUnreadable(byte[] file) {
    assertEquals("audio-unreadable", assertThrows(Refused.class, () -> Audio.of(file)).code());
  }
}
