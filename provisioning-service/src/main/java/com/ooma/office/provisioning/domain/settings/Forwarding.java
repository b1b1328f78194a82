package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a user's calls go instead, and when.
///
/// @param when nothing if it is off; `ALWAYS` alone, or any of the others
/// @param number needed unless it is off
/// @param ringTogether whether the desk phone rings as well when all calls are forwarded
/// @param confirmByKey whether who answers has to press 1, so that no mailbox takes the call
public record Forwarding(
    Set<When> when,
    @Nullable PhoneNumber number,
    boolean ringTogether,
    boolean confirmByKey,
    ShownNumber shown)
    implements UserPart {

  /// What makes a call go elsewhere.
  public enum When {
    ALWAYS,
    BUSY,
    NO_ANSWER,
    UNREACHABLE
  }

  /// Whose number the other phone shows.
  public enum ShownNumber {
    CALLER,
    COMPANY
  }

  private static final Pattern LINE_OR_MOBILE = Pattern.compile("\\+33[1-79][0-9]{8}");

  public static final Forwarding OFF =
      new Forwarding(Set.of(), null, false, false, ShownNumber.CALLER);

  public Forwarding {
    when = ordered(when);
    requireNational(number, "/number");
    if (when.contains(When.ALWAYS) && when.size() > 1) {
      throw Refused.invalid("forwarding-when", "What is always forwarded needs no other case.")
          .at("/when");
    }
    if (!when.isEmpty() && number == null) {
      throw Refused.invalid("forwarding-number", "Calls are forwarded to a number: say which.")
          .at("/number");
    }
  }

  public boolean has(When moment) {
    return when.contains(moment);
  }

  /// Calls are sent to lines and mobiles of metropolitan France, which cost nothing, and to nothing
  /// else.
  ///
  /// @param pointer to the number
  static void requireNational(@Nullable PhoneNumber number, String pointer) {
    if (number != null && !LINE_OR_MOBILE.matcher(number.e164()).matches()) {
      throw Refused.invalid(
              "national-only", "Calls are forwarded to lines and mobiles in France only.")
          .at(pointer);
    }
  }

  /// The same order each time, so that the same settings always look the same.
  private static Set<When> ordered(Set<When> when) {
    return when.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(when));
  }
}
