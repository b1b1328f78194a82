package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import java.util.function.Predicate;

/// All that one user's telephony is set to.
public record UserSettings(
    Forwarding forwarding,
    CallHandling calls,
    VoicemailSettings voicemail,
    FaxSettings fax,
    DirectoryListing directory) {

  public static final UserSettings STANDARD =
      new UserSettings(
          Forwarding.OFF,
          CallHandling.STANDARD,
          VoicemailSettings.STANDARD,
          FaxSettings.STANDARD,
          DirectoryListing.STANDARD);

  public UserSettings with(UserPart part) {
    return switch (part) {
      case Forwarding changed -> new UserSettings(changed, calls, voicemail, fax, directory);
      case CallHandling changed -> new UserSettings(forwarding, changed, voicemail, fax, directory);
      case VoicemailSettings changed ->
          new UserSettings(forwarding, calls, settled(changed, voicemail), fax, directory);
      case FaxSettings changed ->
          new UserSettings(forwarding, calls, voicemail, changed, directory);
      case DirectoryListing changed -> new UserSettings(forwarding, calls, voicemail, fax, changed);
    };
  }

  /// Without the keys of colleagues who left.
  public UserSettings withoutKeysOfOthersThan(Predicate<String> isUser) {
    var swept = calls.withoutKeysOfOthersThan(isUser);
    return swept.equals(calls) ? this : with(swept);
  }

  /// These, with the PIN of `stored` if it was to stay as it is.
  UserSettings settled(UserSettings stored) {
    return with(settled(voicemail, stored.voicemail()));
  }

  private static VoicemailSettings settled(VoicemailSettings wanted, VoicemailSettings stored) {
    return Refused.within("/voicemail", () -> wanted.settled(stored));
  }
}
