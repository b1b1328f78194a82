package com.ooma.office.kernel.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a caller is told to send where something else stood.
public final class Wanted {

  public static final String DAY = "A day is wanted, such as 2026-11-30.";
  public static final String MOMENT = "A moment is wanted, such as 2026-11-30T09:00:00Z.";

  private Wanted() {}

  /// @param type an enumeration, whose names are what documents show
  public static String oneOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> ((Enum<?>) each).name())
        .collect(Collectors.joining(", ", "One of ", " is wanted."));
  }
}
