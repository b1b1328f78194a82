package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company's contract. It guards what holds over all of the company's orders: at most
/// [#MAX_SEATS] seats, on the company's own sites.
public final class Account extends AggregateRoot<AccountEvent> {

  public static final int MAX_SEATS = 200;

  private final UUID accountId;
  private final long revision;
  private CompanyProfile profile;
  private int seats;
  private Options options;

  private Account(Snapshot saved) {
    super(saved.lastSequence());
    accountId = saved.accountId();
    profile = saved.profile();
    seats = saved.seats();
    options = saved.options();
    revision = saved.revision();
  }

  public static Account open(UUID accountId, CompanyProfile profile) {
    return new Account(new Snapshot(accountId, profile, 0, Options.NONE, 0, 0));
  }

  public static Account from(Snapshot saved) {
    return new Account(saved);
  }

  /// @param expectedRevision what the writer read, or null if it doesn't mind what it overwrites
  public void describe(CompanyProfile newProfile, @Nullable Long expectedRevision) {
    requireRevision(expectedRevision);
    profile = newProfile;
  }

  /// @param expectedRevision what the writer read, or null if it doesn't mind what it overwrites
  public void changeOptions(Options wanted, @Nullable Long expectedRevision, LocalDate today) {
    requireRevision(expectedRevision);
    if (!wanted.equals(options)) {
      options = wanted;
      record(new AccountEvent.OptionsChanged(accountId, wanted, today));
    }
  }

  /// Counts what is bought: all of the seats or none of them, and the options.
  public void buy(Choice choice) {
    int wanted = choice.seats();
    if (seats + wanted > MAX_SEATS) {
      throw Refused.conflict(
          "seat-limit",
          "An account has at most %d seats: %d are taken, %d more are wanted."
              .formatted(MAX_SEATS, seats, wanted));
    }
    options = options.with(choice.options());
    seats += wanted;
  }

  /// Takes back what a cancelled order had bought. The plan stays for the other seats, if there are
  /// any.
  public void giveBack(Choice bought, LocalDate today) {
    seats -= bought.seats();
    changeOptions(
        seats == 0 ? Options.NONE : options.without(bought.additionalNumbers()), null, today);
  }

  /// Makes room for others.
  public void removeSeats(int removed) {
    seats -= removed;
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

  public Options options() {
    return options;
  }

  public UUID id() {
    return accountId;
  }

  public CompanyProfile profile() {
    return profile;
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, profile, seats, options, lastSequence(), revision);
  }

  private void requireRevision(@Nullable Long expected) {
    if (expected != null && expected != revision) {
      throw Refused.stale("The account is at revision " + revision + " by now.");
    }
  }

  /// The account as it is stored. `revision` counts the saves.
  public record Snapshot(
      UUID accountId,
      CompanyProfile profile,
      int seats,
      Options options,
      long lastSequence,
      long revision) {}
}
