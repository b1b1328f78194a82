package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.Refused;

/// Where a setting sends calls inside a company: to whatever has an extension, or to the voicemail
/// of the user who has it.
public record Target(Kind kind, String extension) {

  private static final String SHAPE = "2[0-9]{3}";

  /// What of an extension is meant.
  public enum Kind {
    LINE,
    MAILBOX
  }

  public Target {
    requireExtension(extension, "/extension");
  }

  public static Target line(String extension) {
    return new Target(Kind.LINE, extension);
  }

  public static Target mailbox(String extension) {
    return new Target(Kind.MAILBOX, extension);
  }

  /// @param pointer to it
  /// @throws Refused if it is not four digits that begin with 2
  public static void requireExtension(String extension, String pointer) {
    if (!extension.matches(SHAPE)) {
      throw Refused.invalid("not-an-extension", "An extension has four digits: 2000 to 2999.")
          .at(pointer);
    }
  }

  public boolean isLine() {
    return kind == Kind.LINE;
  }
}
