package com.ooma.office.provisioning.domain.media;

import java.util.Optional;

/// Follows an MP3 file from frame to frame, which is the only way to know how long it plays.
final class Mp3Frames {

  private static final int HEADER = 4;
  private static final int FEWEST = 3;
  private static final int MPEG_1 = 3;
  private static final int MPEG_2 = 2;

  private static final int[] KBPS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KBPS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] HERTZ = {44_100, 48_000, 32_000};

  private int frames;
  private double seconds;

  private Mp3Frames() {}

  static Mp3Frames in(byte[] file) {
    var found = new Mp3Frames();
    int at = afterTag(file);
    while (at + HEADER <= file.length) {
      int size = found.take(header(file, at));
      if (size == 0) {
        break; // the music is over, or there was none
      }
      at += size;
    }
    return found;
  }

  private static int header(byte[] file, int at) {
    int header = 0;
    for (int place = at; place < at + HEADER; place++) {
      header = (header << 8) + Byte.toUnsignedInt(file[place]);
    }
    return header;
  }

  /// Text may look like a frame or two.
  Optional<Audio> audio() {
    return frames < FEWEST
        ? Optional.empty()
        : Optional.of(new Audio(Audio.Form.MP3, Math.round(seconds * 1000)));
  }

  /// @return how long the frame is; 0 if this is no header of one
  private int take(int header) {
    int version = header >>> 19 & 3;
    int layer = header >>> 17 & 3;
    int kbps = header >>> 12 & 15;
    int hertz = header >>> 10 & 3;
    if (header >>> 21 != 0x7FF || version == 1 || layer != 1 || kbps == 0 || kbps == 15) {
      return 0;
    }
    if (hertz == 3) {
      return 0;
    }
    int rate = HERTZ[hertz] >> (version == MPEG_1 ? 0 : version == MPEG_2 ? 1 : 2);
    int samples = version == MPEG_1 ? 1152 : 576;
    int bits = (version == MPEG_1 ? KBPS_1 : KBPS_2)[kbps] * 1000;
    frames++;
    seconds += (double) samples / rate;
    return samples / 8 * bits / rate + (header >>> 9 & 1);
  }

  /// Where the frames begin: what an ID3v2 tag says of the music comes before them.
  private static int afterTag(byte[] file) {
    boolean tagged = file.length > 10 && file[0] == 'I' && file[1] == 'D' && file[2] == '3';
    if (!tagged) {
      return 0;
    }
    int size = 0;
    for (int place = 6; place < 10; place++) {
      size = (size << 7) + (file[place] & 127);
    }
    return 10 + size;
  }
}
