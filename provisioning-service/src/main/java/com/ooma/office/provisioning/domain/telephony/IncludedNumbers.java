package com.ooma.office.provisioning.domain.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The numbers that a company has besides those it is known by, and that cost nothing: one for its
/// conference server, and one for each user's fax. No order waits for them: they follow as soon as
/// there are numbers to spare. Wherever the company sends their calls, they remain these.
///
/// @param faxes by the seat of the user
/// @param searchAt when those that are missing are looked for; null if none were missing then
public record IncludedNumbers(
    @Nullable PhoneNumber conference, Map<UUID, PhoneNumber> faxes, @Nullable Instant searchAt) {

  /// How long after a search that found too few the next one is made, unless numbers come in
  /// before. Nobody waits for them.
  static final Duration RETRY = Duration.ofHours(1);

  public static final IncludedNumbers NONE = new IncludedNumbers(null, Map.of(), null);

  public IncludedNumbers {
    faxes = Map.copyOf(faxes);
  }

  public boolean contains(PhoneNumber number) {
    return number.equals(conference) || faxes.containsValue(number);
  }

  IncludedNumbers searchingAt(@Nullable Instant moment) {
    return new IncludedNumbers(conference, faxes, moment);
  }

  IncludedNumbers withConference(@Nullable PhoneNumber number) {
    return new IncludedNumbers(number, faxes, searchAt);
  }

  IncludedNumbers withFax(UUID seatId, PhoneNumber number) {
    var all = new LinkedHashMap<>(faxes);
    all.put(seatId, number);
    return new IncludedNumbers(conference, all, searchAt);
  }

  IncludedNumbers withoutFaxesOf(Collection<UUID> seatIds) {
    return keeping(fax -> !seatIds.contains(fax.getKey()));
  }

  IncludedNumbers without(PhoneNumber gone) {
    return keeping(fax -> !fax.getValue().equals(gone))
        .withConference(gone.equals(conference) ? null : conference);
  }

  private IncludedNumbers keeping(Predicate<Map.Entry<UUID, PhoneNumber>> kept) {
    return new IncludedNumbers(
        conference,
        faxes.entrySet().stream()
            .filter(kept)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        searchAt);
  }
}
