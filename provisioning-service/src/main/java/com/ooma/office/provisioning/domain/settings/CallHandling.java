package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Printable;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How a user's phone takes and makes calls.
///
/// @param callWaiting whether a second call is let through while one is going on
/// @param callerIdName shown to whom the user calls; null for the company's
/// @param hideCallerId whether the number is withheld from whom the user calls
/// @param autoAnswer whether the phone takes calls by itself, hands-free
/// @param externalPhone that rings together with the desk phone; null for none
/// @param lineKeys of the phone's second and third key, in this order
public record CallHandling(
    boolean callWaiting,
    @Nullable String callerIdName,
    boolean hideCallerId,
    boolean doNotDisturb,
    boolean autoAnswer,
    @Nullable PhoneNumber externalPhone,
    List<LineKey> lineKeys)
    implements UserPart {

  public static final int LONGEST_NAME = 15;
  public static final int MOST_LINE_KEYS = 2;

  public static final CallHandling STANDARD =
      new CallHandling(true, null, false, false, false, null, List.of());

  public CallHandling {
    lineKeys = List.copyOf(lineKeys);
    Forwarding.requireNational(externalPhone, "/externalPhone");
    if (callerIdName != null
        && (callerIdName.isBlank()
            || callerIdName.length() > LONGEST_NAME
            || !Printable.isPrintable(callerIdName))) {
      throw Refused.invalid("caller-id-name", "A caller ID has 1 to 15 characters on one line.")
          .at("/callerIdName");
    }
    if (lineKeys.size() > MOST_LINE_KEYS) {
      throw Refused.invalid("line-key", "The phone has two keys besides the user's own line.")
          .at("/lineKeys");
    }
  }

  CallHandling withoutExternalPhone() {
    return new CallHandling(
        callWaiting, callerIdName, hideCallerId, doNotDisturb, autoAnswer, null, lineKeys);
  }

  /// Without the keys of colleagues who left.
  CallHandling withoutKeysOfOthersThan(Predicate<String> isUser) {
    var remaining =
        lineKeys.stream()
            .filter(key -> !key.isOfColleague() || key.value() == null || isUser.test(key.value()))
            .toList();
    return remaining.equals(lineKeys)
        ? this
        : new CallHandling(
            callWaiting,
            callerIdName,
            hideCallerId,
            doNotDisturb,
            autoAnswer,
            externalPhone,
            remaining);
  }
}
