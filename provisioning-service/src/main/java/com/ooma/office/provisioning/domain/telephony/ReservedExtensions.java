package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.Refused;
import java.util.Collection;
import java.util.stream.IntStream;

/// Extensions that no user gets: 2900 to 2998 for ring groups, 2999 for the conference server. So
/// groups and users never race for one.
public final class ReservedExtensions {

  public static final String CONFERENCE = "2999";

  private static final int FIRST_GROUP = 2900;
  private static final int LAST_GROUP = 2998;
  private static final String GROUP = "29[0-9]{2}";

  private ReservedExtensions() {}

  public static boolean isGroup(String extension) {
    return extension.matches(GROUP) && !extension.equals(CONFERENCE);
  }

  public static void requireGroup(String extension) {
    if (!isGroup(extension)) {
      throw Refused.invalid("group-extension", "Ring groups have the extensions 2900 to 2998.")
          .at("/extension");
    }
  }

  /// @param taken by other groups
  /// @throws Refused if all are
  public static String firstFree(Collection<String> taken) {
    return IntStream.rangeClosed(FIRST_GROUP, LAST_GROUP)
        .mapToObj(Integer::toString)
        .filter(extension -> !taken.contains(extension))
        .findFirst()
        .orElseThrow(() -> Refused.conflict("groups-used-up", "There are 99 ring groups already."));
  }
}
