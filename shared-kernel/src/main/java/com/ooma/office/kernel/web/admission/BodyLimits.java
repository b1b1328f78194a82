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
  private final List<Limit> longestFirst;

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
    this.elsewhere = Math.min(most, elsewhere);
    this.most = most;
    this.longestFirst =
        below.stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Long> limit) -> limit.getKey().length())
                    .reversed())
            .map(limit -> new Limit(segments(limit.getKey()), Math.min(most, limit.getValue())))
            .toList();
  }

  long most() {
    return most;
  }

  /// @param path normalised
  long of(String path) {
    var segments = segments(path);
    return longestFirst.stream()
        .filter(limit -> limit.isAround(segments))
        .findFirst()
        .map(Limit::bytes)
        .orElse(elsewhere);
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private record Limit(List<String> root, long bytes) {

    boolean isAround(List<String> path) {
      return root.size() <= path.size()
          && IntStream.range(0, root.size())
              .allMatch(i -> root.get(i).equals("*") || root.get(i).equals(path.get(i)));
    }
  }
}
