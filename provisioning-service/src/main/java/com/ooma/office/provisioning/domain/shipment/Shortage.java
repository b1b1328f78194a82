package com.ooma.office.provisioning.domain.shipment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Area;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an order can't be fulfilled without, by name and count; nothing if it can.
///
/// @param numbers how many are missing of each area
/// @param chosen numbers that the member chose, was promised, and can't have; no other ones will do
public record Shortage(
    int phones, int extensions, SortedMap<String, Integer> numbers, List<PhoneNumber> chosen) {

  public static Shortage of(
      int phones, int extensions, Map<Area, Integer> numbers, List<PhoneNumber> chosen) {
    var byCode = new TreeMap<String, Integer>();
    numbers.forEach((area, missing) -> byCode.put(area.code(), missing));
    return new Shortage(Math.max(0, phones), Math.max(0, extensions), byCode, List.copyOf(chosen));
  }

  public boolean isNone() {
    return phones == 0 && extensions == 0 && numbers.isEmpty() && chosen.isEmpty();
  }

  /// For the people who can mend it.
  public String reason() {
    var missing =
        Stream.of(
                phones > 0 ? Stream.of(counted(phones, "phone")) : Stream.<String>of(),
                extensions > 0 ? Stream.of(counted(extensions, "extension")) : Stream.<String>of(),
                numbers.entrySet().stream()
                    .map(area -> counted(area.getValue(), "number") + " of area " + area.getKey()),
                chosen.stream().map(number -> "the chosen number " + number))
            .flatMap(each -> each);
    return "Missing: " + missing.collect(Collectors.joining(", ")) + ".";
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
