package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.persistence.JsonList;
import com.ooma.office.provisioning.domain.telephony.IncludedNumbers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers of conference and faxes as they are stored.
record IncludedNumbersJson(@Nullable String conference, JsonList<FaxJson> faxes) {

  /// The number of a user's fax.
  record FaxJson(UUID seatId, String number) {}

  /// @return null if there are none
  static @Nullable IncludedNumbersJson of(IncludedNumbers included) {
    var conference = included.conference();
    if (conference == null && included.faxes().isEmpty()) {
      return null;
    }
    var faxes =
        included.faxes().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(fax -> new FaxJson(fax.getKey(), fax.getValue().e164()))
            .toList();
    return new IncludedNumbersJson(
        conference == null ? null : conference.e164(), new JsonList<>(faxes));
  }

  static IncludedNumbers numbers(@Nullable IncludedNumbersJson stored, @Nullable Instant searchAt) {
    return stored == null
        ? new IncludedNumbers(null, Map.of(), searchAt)
        : new IncludedNumbers(
            stored.conference() == null ? null : new PhoneNumber(stored.conference()),
            stored.faxes().values().stream()
                .collect(Collectors.toMap(FaxJson::seatId, fax -> new PhoneNumber(fax.number()))),
            searchAt);
  }
}
