package com.ooma.office.provisioning.domain.media;

import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sound file that a company plays to its callers: a greeting or music. Its content is kept
/// apart.
///
/// @param extension of the user who recorded it for the own voicemail; null for the company's
/// @param bytes how large it is
public record Recording(
    UUID recordingId,
    UUID accountId,
    @Nullable String extension,
    String name,
    Audio audio,
    int bytes,
    Instant addedAt) {

  public static final int MOST_SECONDS = 600;
  public static final int LONGEST_NAME = 60;

  /// How many a company has, with those of its users.
  public static final int MOST = 100;

  /// @throws Refused if it plays too long
  public Recording {
    if (audio.seconds() > MOST_SECONDS) {
      throw Refused.invalid(
              "audio-length", "A recording plays for " + MOST_SECONDS + " seconds at most.")
          .about(MOST_SECONDS);
    }
  }
}
