package com.ooma.office.kernel.domain;

import java.util.Locale;
import java.util.UUID;

/// What people call a thing by its id when they write or read it to each other: the last twelve
/// digits, `9F3A-11B2-C0DE`. They are the random ones of a UUIDv7.
public final class SpokenId {

  private SpokenId() {}

  public static String of(UUID id) {
    var digits = id.toString().substring(24).toUpperCase(Locale.ROOT);
    return String.join("-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8));
  }
}
