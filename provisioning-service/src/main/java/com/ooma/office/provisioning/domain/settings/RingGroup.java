package com.ooma.office.provisioning.domain.settings;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.telephony.Printable;
import com.ooma.office.provisioning.domain.telephony.Repetition;
import com.ooma.office.provisioning.domain.telephony.ReservedExtensions;
import com.ooma.office.provisioning.domain.telephony.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several users who answer for each other. Only their desk phones ring: what they have forwarded
/// for themselves is not followed, and who doesn't want to be disturbed is left out.
///
/// @param ringSeconds on all phones at once, or on each in turn
/// @param members extensions of users, in the order in which they ring
/// @param overflow where a call goes that nobody answers; null ends it
public record RingGroup(
    String extension,
    String name,
    Strategy strategy,
    int ringSeconds,
    List<String> members,
    @Nullable Target overflow) {

  public static final int LONGEST_NAME = 40;
  public static final int MOST_MEMBERS = 30;
  public static final int LEAST_SECONDS = 5;
  public static final int MOST_SECONDS = 60;

  /// In which order phones ring.
  public enum Strategy {
    SIMULTANEOUS,
    SEQUENTIAL
  }

  public RingGroup {
    ReservedExtensions.requireGroup(extension);
    members = List.copyOf(members);
    if (name.isBlank() || name.length() > LONGEST_NAME || !Printable.isPrintable(name)) {
      throw Refused.invalid("group-name", "A group has a name of 1 to 40 characters on one line.")
          .at("/name");
    }
    if (ringSeconds < LEAST_SECONDS || ringSeconds > MOST_SECONDS) {
      throw Refused.invalid("ring-time", "Phones of a group ring for 5 to 60 seconds.")
          .at("/ringSeconds");
    }
    if (members.size() > MOST_MEMBERS) {
      throw crowded("/members");
    }
    Repetition.in(members)
        .ifPresent(place -> {
          throw crowded("/members/" + place);
        });
  }

  private static Refused crowded(String pointer) {
    return Refused.invalid(
            "group-members", "A group has at most %d members, each once.".formatted(MOST_MEMBERS))
        .at(pointer)
        .about(MOST_MEMBERS);
  }

  RingGroup with(List<String> remaining, @Nullable Target next) {
    return new RingGroup(extension, name, strategy, ringSeconds, remaining, next);
  }
}
