package com.ooma.office.provisioning.domain.autoprovision;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Printable;
import java.util.regex.Pattern;

/// Writes a Yealink configuration file: `key = value`, one a line. A line break in a value would
/// add a key of the attacker's choice, so no value with a control character ever gets in.
final class ConfigLines {

  private static final String RESET = "%NULL%";

  /// What a phone may take for a command instead of a value, in whatever letters and blanks.
  private static final Pattern COMMAND = Pattern.compile("\\s*%\\s*\\w+\\s*%\\s*");

  private final StringBuilder text = new StringBuilder("#!version:1.0.0.1\n");

  ConfigLines about(String subject) {
    text.append("\n## ").append(subject).append('\n');
    return this;
  }

  /// A value that the phone would obey is written without its percent signs: a user may be called
  /// whatever he likes, and is shown as near to it as can be.
  ///
  /// @throws Refused if the value does not fit on a line
  ConfigLines set(String key, String value) {
    if (!Printable.isPrintable(value)) {
      throw Refused.invalid("config-value", "The value of " + key + " has a control character.");
    }
    var harmless = COMMAND.matcher(value).matches() ? value.replace("%", "") : value;
    return write(key, harmless);
  }

  /// Empties a setting; one that is left out would keep what it had, even of a former owner.
  ConfigLines reset(String key) {
    return write(key, RESET);
  }

  ConfigLines resetStatic(String key) {
    return reset(key).reset("static." + key);
  }

  /// Sets a key under both of its names: with `static.` since firmware 81, without before.
  ConfigLines setStatic(String key, String value) {
    return set(key, value).set("static." + key, value);
  }

  private ConfigLines write(String key, String value) {
    text.append(key).append(" = ").append(value).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
