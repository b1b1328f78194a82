package com.ooma.office.provisioning.domain.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever somebody sends, it is a sound of some length or refused.
class AudioProperties {

  @Property
  void any_bytes_are_judged(@ForAll @Size(max = 300) byte[] file) {
    judge(file);
  }

  @Property
  void a_damaged_file_is_judged(
      @ForAll @IntRange(max = 2000) int place, @ForAll byte damage, @ForAll boolean wav) {
    var file = wav ? Sounds.wav(1) : Sounds.mp3(12);
    file[place] = damage;
    judge(file);
  }

  @Property
  void a_file_that_was_cut_is_no_longer_than_before(@ForAll @IntRange(max = 8044) int length) {
    judge(Arrays.copyOf(Sounds.wav(1), length));
  }

  private static void judge(byte[] file) {
    try {
      long milliseconds = Audio.of(file).milliseconds();
      assertTrue(milliseconds > 0 && milliseconds <= file.length * 1000L);
    } catch (Refused refused) {
      assertEquals("audio-unreadable", refused.code());
    }
  }
}
