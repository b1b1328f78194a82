package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company's contract. It guards what holds over all of the company's orders: at most
/// [#MAX_SEATS] seats, on the company's own sites.
public final class Account {

  public static final int MAX_SEATS = 200;

  private final UUID accountId;
  private final long revision;
  private CompanyProfile profile;
  private int seats;

  private Account(UUID accountId, CompanyProfile profile, int seats, long revision) {
    this.accountId = accountId;
    this.profile = profile;
    this.seats = seats;
    this.revision = revision;
  }

  public static Account open(UUID accountId, CompanyProfile profile) {
    return new Account(accountId, profile, 0, 0);
  }

  public static Account from(Snapshot saved) {
    return new Account(saved.accountId(), saved.profile(), saved.seats(), saved.revision());
  }

  /// @param expectedRevision what the writer read, or null if it doesn't mind what it overwrites
  public void describe(CompanyProfile newProfile, @Nullable Long expectedRevision) {
    if (expectedRevision != null && expectedRevision != revision) {
      throw Refused.stale("The account is at revision " + revision + " by now.");
    }
    profile = newProfile;
  }

  /// Counts `wanted` more seats, all or none of them.
  public void takeSeats(int wanted) {
    if (seats + wanted > MAX_SEATS) {
      throw Refused.conflict(
          "seat-limit",
          "An account has at most %d seats: %d are taken, %d more are wanted."
              .formatted(MAX_SEATS, seats, wanted));
    }
    seats += wanted;
  }

  /// The site that is meant: the named one, or the only one if none is named.
  public Site site(@Nullable UUID siteId) {
    if (siteId == null) {
      if (profile.sites().size() != 1) {
        throw Refused.invalid("site-needed", "The account has several sites: name one.");
      }
      return profile.sites().getFirst();
    }
    return profile.sites().stream()
        .filter(site -> site.siteId().equals(siteId))
        .findFirst()
        .orElseThrow(() -> Refused.invalid("site-unknown", "The account has no such site."));
  }

  public CompanyProfile profile() {
    return profile;
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, profile, seats, revision);
  }

  /// The account as it is stored. `revision` counts the saves.
  public record Snapshot(UUID accountId, CompanyProfile profile, int seats, long revision) {}
}
