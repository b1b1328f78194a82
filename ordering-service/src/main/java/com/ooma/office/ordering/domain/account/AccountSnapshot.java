package com.ooma.office.ordering.domain.account;

import com.ooma.office.ordering.domain.company.CompanyProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The account as it is stored.
///
/// @param describedAt when the others were last told who it is; absent if that is to be done
/// @param administrator absent before the first order
/// @param relocations those whose day has not come
/// @param revision counts the saves
public record AccountSnapshot(
    UUID accountId,
    CompanyProfile profile,
    @Nullable Instant describedAt,
    @Nullable Administrator administrator,
    int seats,
    Extras extras,
    @Nullable Departure departure,
    List<Relocation> relocations,
    long lastSequence,
    long revision) {

  /// The first day on which something is to be done for it.
  public @Nullable LocalDate dueOn() {
    if (describedAt == null) {
      return LocalDate.EPOCH;
    }
    var end = Stream.ofNullable(departure).filter(leaving -> !leaving.hasEnded());
    var moves = relocations.stream().map(Relocation::movesOn);
    return Stream.concat(end.map(Departure::endsOn), moves).min(LocalDate::compareTo).orElse(null);
  }
}
