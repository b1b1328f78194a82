package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Printable;
import com.ooma.office.provisioning.domain.telephony.Target;
import org.jspecify.annotations.Nullable;

/// What a line key of the desk phone does, besides the first, which is the user's own line.
///
/// @param value what is dialled; null for the voicemail
/// @param label what the screen shows beside it; null for the value
public record LineKey(Kind kind, @Nullable String value, @Nullable String label) {

  public static final int LONGEST_LABEL = 15;

  /// What can be put on a key.
  public enum Kind {
    /// Dials a number or an extension.
    SPEED_DIAL,
    /// Shows whether a colleague is on the phone, and calls him.
    COLLEAGUE,
    /// Calls the user's voicemail.
    VOICEMAIL
  }

  public LineKey {
    switch (kind) {
      case SPEED_DIAL -> {
        if (value == null || !value.matches("\\+?[0-9]{2,15}")) {
          throw Refused.invalid("line-key", "A speed dial has 2 to 15 digits to be dialled.")
              .at("/value");
        }
      }
      case COLLEAGUE -> {
        if (value == null) {
          throw Refused.invalid("line-key", "A key of a colleague has an extension.").at("/value");
        }
        Target.requireExtension(value, "/value");
      }
      case VOICEMAIL -> {
        if (value != null) {
          throw Refused.invalid("line-key", "The key of the voicemail has no value.").at("/value");
        }
      }
    }
    if (label != null
        && (label.isBlank() || label.length() > LONGEST_LABEL || !Printable.isPrintable(label))) {
      throw Refused.invalid("line-key", "A label has 1 to 15 characters on one line.").at("/label");
    }
  }

  public boolean isOfColleague() {
    return kind == Kind.COLLEAGUE;
  }
}
