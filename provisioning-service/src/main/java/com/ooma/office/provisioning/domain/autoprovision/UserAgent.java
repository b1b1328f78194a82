package com.ooma.office.provisioning.domain.autoprovision;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a phone says of itself: `Yealink SIP-T23G 44.84.0.140 00:15:65:74:b1:50`. Anybody can say
/// so: it is for people who look for a fault, and opens nothing.
public final class UserAgent {

  private static final Pattern T23 =
      Pattern.compile("Yealink SIP-(T23[GP]) ([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?: .{0,40})?");

  private UserAgent() {}

  /// Model and firmware, such as `T23G 44.84.0.140`; nothing if it is no phone of ours that speaks.
  public static Optional<String> firmware(String header) {
    var said = T23.matcher(header);
    return said.matches() ? Optional.of(said.group(1) + " " + said.group(2)) : Optional.empty();
  }
}
