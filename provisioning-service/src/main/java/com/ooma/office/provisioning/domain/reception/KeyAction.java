package com.ooma.office.provisioning.domain.reception;

import com.ooma.office.provisioning.domain.telephony.Target;

/// What happens when a caller presses a key.
public sealed interface KeyAction {

  /// The call goes to an extension, or to a user's voicemail.
  record Transfer(Target to) implements KeyAction {}

  /// The caller spells the name of a user who is listed.
  record DialByName() implements KeyAction {}

  /// A text is read out, and the menu begins anew.
  record Announcement(Greeting message) implements KeyAction {}
}
