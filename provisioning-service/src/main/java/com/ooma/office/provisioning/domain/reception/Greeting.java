package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What callers hear: a text that a voice reads to them, or a recording of it. The text is there in
/// either case, so that a call goes on where a recording can't be played or is no more.
///
/// @param recording null if the text is read
public record Greeting(String text, @Nullable UUID recording) {

  public static final int MOST_WORDS = 150;

  /// @throws Refused if it is empty, or takes too long to read out
  public Greeting {
    text = text.strip();
    if (text.isEmpty() || text.split("\\s+").length > MOST_WORDS) {
      throw Refused.invalid("greeting-length", "A greeting has 1 to " + MOST_WORDS + " words.")
          .at("")
          .about(MOST_WORDS);
    }
  }

  /// One that is read.
  public static Greeting read(String text) {
    return new Greeting(text, null);
  }

  public Greeting withoutRecording() {
    return read(text);
  }
}
