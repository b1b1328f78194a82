package com.ooma.office.provisioning.domain.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Sound files for tests.
public final class Sounds {

  private static final int A_SECOND = 8000;

  private Sounds() {}

  /// Telephone quality: A-law at 8 kHz.
  public static byte[] wav(int seconds) {
    return wav(6, A_SECOND, seconds * A_SECOND, seconds * A_SECOND);
  }

  /// @param coding of the format chunk
  /// @param said the length that the header tells
  static byte[] wav(int coding, int perSecond, int said, int there) {
    var file = ByteBuffer.allocate(44 + there).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(36 + said).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort((short) coding).putShort((short) 1);
    file.putInt(perSecond).putInt(perSecond).putShort((short) 1).putShort((short) 8);
    file.put(ascii("data")).putInt(said);
    return file.array();
  }

  /// MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes and 26 ms a frame.
  public static byte[] mp3(int frames) {
    var file = ByteBuffer.allocate(417 * frames);
    for (int frame = 0; frame < frames; frame++) {
      file.position(417 * frame).putInt(0xFFFB9000);
    }
    return file.array();
  }

  /// The same behind a tag of that many bytes.
  static byte[] tagged(byte[] mp3, int size) {
    return ByteBuffer.allocate(10 + size + mp3.length)
        .put(ascii("ID3"))
        .put(new byte[] {4, 0, 0, 0, 0, (byte) (size >> 7), (byte) (size & 127)})
        .position(10 + size)
        .put(mp3)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
