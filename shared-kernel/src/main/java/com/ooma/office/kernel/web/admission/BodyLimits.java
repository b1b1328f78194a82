package com.ooma.office.kernel.web.admission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How large a body may be, by the path that it is sent to. What an operation can't want is not
/// read at all. A segment `*` of a path in the settings is any one.
final class BodyLimits {

  private final long elsewhere;
  private final long most;
  private final List<Map.Entry<String, Long>> longestFirst;

  /// @param most bytes of any body, whatever the settings say
  BodyLimits(AdmissionSettings settings, long most) {
    this(
        settings.body().asLongValue(),
        most,
        settings.bodies().entrySet().stream()
            .map(limit -> Map.entry(limit.getKey(), limit.getValue().asLongValue()))
            .toList());
  }

  BodyLimits(long elsewhere, long most, List<Map.Entry<String, Long>> below) {
    this.elsewhere = elsewhere;
    this.most = most;
    this.longestFirst =
        below.stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Long> limit) -> limit.getKey().length())
                    .reversed())
            .toList();
  }

  long most() {
    return most;
  }

  /// @param path normalised
  long of(String path) {
    return longestFirst.stream()
        .filter(limit -> isBelow(path, limit.getKey()))
        .findFirst()
        .map(limit -> Math.min(most, limit.getValue()))
        .orElse(Math.min(most, elsewhere));
  }

  private static boolean isBelow(String path, String root) {
    var segments = path.split("/", -1);
    var wanted = root.split("/", -1);
    return wanted.length <= segments.length
        && IntStream.range(0, wanted.length)
            .allMatch(i -> wanted[i].equals("*") || wanted[i].equals(segments[i]));
  }
}
