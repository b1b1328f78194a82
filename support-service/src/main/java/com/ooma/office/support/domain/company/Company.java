package com.ooma.office.support.domain.company;

import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
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

  /// @throws Refused if the company is not served on `day`
  public void requireServiceOn(LocalDate day) {
    if (left) {
      throw Refused.conflict("account-left", "The company left on " + lastDay + ".");
    }
    if (lastDay != null && day.isAfter(lastDay)) {
      throw Refused.conflict(
              "account-leaving",
              "The company leaves on %s; this would be on %s.".formatted(lastDay, day))
          .about(lastDay, day);
    }
  }

  /// @param pointer to where the request names the site
  /// @throws Refused if it may have no phones there
  public void requireSite(UUID siteId, String pointer) {
    if (!siteIds.contains(siteId)) {
      throw Refused.invalid("site-unknown", "The account has no such site.").at(pointer);
    }
  }
}
