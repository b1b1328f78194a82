package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.kernel.domain.Refused;

/// A text that a voice reads to callers.
public record Greeting(String text) {

  public static final int MOST_WORDS = 150;

  /// @throws Refused if it is empty, or takes too long to read out
  public Greeting {
    text = text.strip();
    if (text.isEmpty() || text.split("\\s+").length > MOST_WORDS) {
      throw Refused.invalid("greeting-length", "A greeting has 1 to " + MOST_WORDS + " words.")
          .about(MOST_WORDS);
    }
  }
}
