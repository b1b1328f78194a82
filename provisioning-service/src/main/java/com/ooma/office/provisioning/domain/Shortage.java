package com.ooma.office.provisioning.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an order can't be fulfilled without, by name and count; nothing if it can.
///
/// @param numbers how many are missing of each area
public record Shortage(int phones, int extensions, SortedMap<String, Integer> numbers) {

  public static Shortage of(int phones, int extensions, Map<Area, Integer> numbers) {
    var byCode = new TreeMap<String, Integer>();
    numbers.forEach((area, missing) -> byCode.put(area.code(), missing));
    return new Shortage(Math.max(0, phones), Math.max(0, extensions), byCode);
  }

  public boolean isNone() {
    return phones == 0 && extensions == 0 && numbers.isEmpty();
  }

  /// For the people who can mend it.
  public String reason() {
    var missing =
        Stream.of(
                phones > 0 ? Stream.of(counted(phones, "phone")) : Stream.<String>of(),
                extensions > 0 ? Stream.of(counted(extensions, "extension")) : Stream.<String>of(),
                numbers.entrySet().stream()
                    .map(area -> counted(area.getValue(), "number") + " of area " + area.getKey()))
            .flatMap(each -> each);
    return "Missing: " + missing.collect(Collectors.joining(", ")) + ".";
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
