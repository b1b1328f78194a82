package com.ooma.office.support.domain;

import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What ordering told of a member company: enough to refuse at once what can't be. Ordering remains
/// the judge of what may have changed since.
///
/// @param siteIds the WeWork sites it may have phones at
/// @param lastDay of its service, in Paris; absent unless it leaves, or left
/// @param left whether that day is over
public record Company(
    UUID accountId, Set<UUID> siteIds, @Nullable LocalDate lastDay, boolean left) {

  public Company {
    siteIds = Set.copyOf(siteIds);
  }

  /// @param awaited the company's relocations that nobody answered yet
  /// @throws Refused if ordering would refuse the move by what is known here
  public void requireMove(Relocation.Move move, List<Relocation.Move> awaited) {
    if (left) {
      throw Refused.conflict("account-left", "The company left on " + lastDay + ".");
    }
    if (lastDay != null && move.movesOn().isAfter(lastDay)) {
      throw Refused.conflict(
          "account-leaving",
          "The company leaves on %s; this would be on %s.".formatted(lastDay, move.movesOn()));
    }
    requireSite(move.toSiteId());
    if (move.fromSiteId() != null) {
      requireSite(move.fromSiteId());
    }
    if (move.toSiteId().equals(move.fromSiteId())) {
      throw Refused.invalid("site-same", "The users are at that site already.");
    }
    if (awaited.stream().anyMatch(other -> Objects.equals(other.fromSiteId(), move.fromSiteId()))) {
      throw Refused.conflict(
          "site-moving", "The users of that site are to move already: cancel that move first.");
    }
  }

  private void requireSite(UUID siteId) {
    if (!siteIds.contains(siteId)) {
      throw Refused.invalid("site-unknown", "The account has no such site.");
    }
  }
}
