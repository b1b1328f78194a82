package com.ooma.office.provisioning.domain.media;

import com.ooma.office.kernel.domain.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a sound file is by its content, and how long it plays. Headers may lie, also about lengths,
/// and libraries believe them: here the bytes that are there count.
///
/// @param milliseconds of its playing time
public record Audio(Form form, long milliseconds) {

  public static final String WAV = "audio/wav";
  public static final String MP3 = "audio/mpeg";

  /// How a file is coded.
  public enum Form {
    /// RIFF with PCM, A-law or µ-law.
    WAV(Audio.WAV),
    /// MPEG 1, 2 or 2.5, layer III.
    MP3(Audio.MP3);

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  private static final int WAV_HEADER = 44;
  private static final int CHUNK_HEADER = 8;
  private static final int FORMAT_SIZE = 16;
  private static final int MOST_BYTES_A_SECOND = 400_000;

  /// @throws Refused if it is neither WAV nor MP3
  public static Audio of(byte[] file) {
    return (isWave(file) ? wave(file) : Mp3Frames.in(file).audio())
        .filter(audio -> audio.milliseconds > 0)
        .orElseThrow(() ->
            Refused.invalid("audio-unreadable", "It is neither WAV (PCM, A-law, µ-law) nor MP3."));
  }

  /// Rounded up: what has sound is not empty.
  public int seconds() {
    return Math.toIntExact(Math.ceilDiv(milliseconds, 1000));
  }

  private static boolean isWave(byte[] file) {
    return file.length > WAV_HEADER && tag(file, 0).equals("RIFF") && tag(file, 8).equals("WAVE");
  }

  private static Optional<Audio> wave(byte[] file) {
    int perSecond = 0;
    long at = 12;
    while (at + CHUNK_HEADER <= file.length) {
      int chunk = (int) at;
      long size = number(file, chunk + 4, 4);
      long there = Math.min(size, file.length - at - CHUNK_HEADER);
      switch (tag(file, chunk)) {
        case "fmt " -> perSecond = bytesASecond(file, chunk + CHUNK_HEADER, there);
        case "data" -> {
          return perSecond == 0
              ? Optional.empty()
              : Optional.of(new Audio(Form.WAV, there * 1000 / perSecond));
        }
        default -> {} // says nothing about the sound
      }
      at += CHUNK_HEADER + size + (size & 1);
    }
    return Optional.empty();
  }

  /// @return 0 if it is coded in a way that phones don't play
  private static int bytesASecond(byte[] file, int at, long size) {
    if (size < FORMAT_SIZE) {
      return 0;
    }
    long perSecond = number(file, at + 8, 4);
    boolean playable =
        switch ((int) number(file, at, 2)) {
          case 1, 6, 7 -> perSecond > 0 && perSecond <= MOST_BYTES_A_SECOND;
          default -> false;
        };
    return playable ? (int) perSecond : 0;
  }

  /// The lowest byte comes first.
  private static long number(byte[] file, int at, int size) {
    long number = 0;
    for (int place = size - 1; place >= 0; place--) {
      number = (number << 8) + Byte.toUnsignedInt(file[at + place]);
    }
    return number;
  }

  private static String tag(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.ISO_8859_1);
  }
}
