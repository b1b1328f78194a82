package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.reception.Greeting;
import org.jspecify.annotations.Nullable;

/// How a user's voicemail takes messages.
///
/// @param delaySeconds how long the phone rings before it answers
/// @param pin for listening from elsewhere; null as long as that is not wanted
/// @param greeting null for the usual one
public record VoicemailSettings(
    int delaySeconds,
    @Nullable Pin pin,
    @Nullable Greeting greeting,
    EmailCopy emailCopy,
    boolean transcription)
    implements UserPart {

  public static final int LEAST_DELAY = 5;
  public static final int MOST_DELAY = 60;

  public static final VoicemailSettings STANDARD =
      new VoicemailSettings(20, null, null, EmailCopy.NONE, false);

  /// Whether messages are mailed to the user, and what becomes of those that were.
  public enum EmailCopy {
    NONE,
    KEEP_NEW,
    MARK_HEARD,
    DELETE
  }

  public VoicemailSettings {
    if (delaySeconds < LEAST_DELAY || delaySeconds > MOST_DELAY) {
      throw Refused.invalid("voicemail-delay", "The voicemail answers after 5 to 60 seconds.")
          .at("/delaySeconds");
    }
  }

  VoicemailSettings with(Greeting changed) {
    return new VoicemailSettings(delaySeconds, pin, changed, emailCopy, transcription);
  }

  VoicemailSettings settled(VoicemailSettings stored) {
    return new VoicemailSettings(
        delaySeconds, Pin.settled(pin, stored.pin()), greeting, emailCopy, transcription);
  }
}
