package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member company's contract. It guards what holds over all of the company's orders: at most
/// [#MAX_SEATS] seats, on the company's own sites, until the company leaves.
///
/// Whoever changes it must have read its present revision; saying what is said already is fine.
public final class Account extends AggregateRoot<AccountEvent> {

  public static final int MAX_SEATS = 200;

  private final UUID accountId;
  private final long revision;
  private final Relocations relocations;
  private CompanyProfile profile;
  private int seats;
  private Options options;
  private @Nullable Departure departure;

  private Account(Snapshot saved) {
    super(saved.lastSequence());
    accountId = saved.accountId();
    profile = saved.profile();
    seats = saved.seats();
    options = saved.options();
    departure = saved.departure();
    relocations = new Relocations(saved.relocations());
    revision = saved.revision();
  }

  public static Account open(UUID accountId, CompanyProfile profile) {
    return new Account(new Snapshot(accountId, profile, 0, Options.NONE, null, List.of(), 0, 0));
  }

  public static Account from(Snapshot saved) {
    return new Account(saved);
  }

  /// @param inUse the sites at which the company has phones
  /// @param expectedRevision what the writer read, or null if it read nothing
  /// @return those in use whose name or address is another now
  public List<Site> describe(
      CompanyProfile newProfile,
      Set<UUID> inUse,
      @Nullable Long expectedRevision,
      LocalDate today) {
    if (newProfile.equals(profile)) {
      return List.of();
    }
    requireRevision(expectedRevision);
    newProfile.requireSites(Stream.concat(inUse.stream(), relocations.toSites()));
    var corrected =
        newProfile.sites().stream()
            .filter(site -> inUse.contains(site.siteId()) && !profile.sites().contains(site))
            .toList();
    profile = newProfile;
    corrected.forEach(site -> addressChanged(null, site.siteId(), site, today));
    return corrected;
  }

  /// @param expectedRevision what the writer read, or null if it read nothing
  public void changeOptions(Options wanted, @Nullable Long expectedRevision, LocalDate today) {
    if (wanted.equals(options)) {
      return;
    }
    requireRevision(expectedRevision);
    requireServiceOn(today);
    have(wanted, today);
  }

  /// Counts what is bought: all of the seats or none of them, and the options.
  ///
  /// @param from the first day of its use
  public void buy(Choice choice, LocalDate from) {
    requireServiceOn(from);
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
    have(seats == 0 ? Options.NONE : options.without(bought.additionalNumbers()), today);
  }

  /// Makes room for others.
  public void removeSeats(int removed) {
    seats -= removed;
  }

  /// @param lastDay may be changed, and taken back, until the service has ended
  /// @param expectedRevision what the writer read, or null if it read nothing
  public void leave(LocalDate lastDay, @Nullable Long expectedRevision, LocalDate today) {
    var wanted = Departure.on(lastDay, today);
    if (wanted.equals(departure)) {
      return;
    }
    requireRevision(expectedRevision);
    requireNotLeft();
    departure = wanted;
  }

  /// @param expectedRevision what the writer read, or null if it read nothing
  public void stay(@Nullable Long expectedRevision) {
    if (departure == null) {
      return;
    }
    requireRevision(expectedRevision);
    requireNotLeft();
    departure = null;
  }

  /// Whether the last day is over and the service is still to be ended.
  public boolean isToEnd(LocalDate today) {
    return departure != null && !departure.hasEnded() && !departure.endsOn().isAfter(today);
  }

  /// @param live the seats that end with it
  public void end(List<UUID> live, Instant now) {
    var lastDay = departure.lastDay();
    departure = new Departure(lastDay, now);
    relocations.drop();
    seats = 0;
    options = Options.NONE;
    record(new AccountEvent.ServiceTerminated(accountId, lastDay, live, now));
  }

  /// Keeps a relocation until its day, or tells why it can't be.
  ///
  /// @param from the site to leave, or null if it is the only one in use
  /// @param inUse the sites at which the company has phones
  public void relocate(
      UUID relocationId, @Nullable UUID from, UUID to, LocalDate movesOn, Set<UUID> inUse) {
    try {
      requireServiceOn(movesOn);
      relocations.plan(relocationId, from, site(to), movesOn, inUse);
    } catch (Refused refused) {
      record(new AccountEvent.RelocationRefused(accountId, relocationId, refused));
    }
  }

  public List<Relocation> relocationsDue(LocalDate today) {
    return relocations.due(today);
  }

  /// @return where the users are now
  public Site relocated(Relocation move, LocalDate today) {
    relocations.done(move);
    var site = site(move.toSiteId());
    addressChanged(move.relocationId(), move.fromSiteId(), site, today);
    return site;
  }

  /// The site that is meant: the named one, or the only one if none is named.
  public Site site(@Nullable UUID siteId) {
    return profile.site(siteId);
  }

  /// @throws Refused if the company will have left by then
  public void requireServiceOn(LocalDate day) {
    if (departure != null) {
      departure.requireServiceOn(day);
    }
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
    return new Snapshot(
        accountId, profile, seats, options, departure, relocations.all(), lastSequence(), revision);
  }

  private void have(Options wanted, LocalDate today) {
    if (!wanted.equals(options)) {
      options = wanted;
      record(new AccountEvent.OptionsChanged(accountId, wanted, today));
    }
  }

  private void addressChanged(
      @Nullable UUID relocationId, UUID former, Site site, LocalDate today) {
    record(new AccountEvent.ServiceAddressChanged(accountId, relocationId, former, site, today));
  }

  private void requireNotLeft() {
    if (departure != null && departure.hasEnded()) {
      requireServiceOn(departure.endsOn());
    }
  }

  private void requireRevision(@Nullable Long expected) {
    if (expected == null) {
      throw Refused.unguarded();
    }
    if (expected != revision) {
      throw Refused.stale("The account is at revision " + revision + " by now.");
    }
  }

  /// The account as it is stored.
  ///
  /// @param relocations those whose day has not come
  /// @param revision counts the saves
  public record Snapshot(
      UUID accountId,
      CompanyProfile profile,
      int seats,
      Options options,
      @Nullable Departure departure,
      List<Relocation> relocations,
      long lastSequence,
      long revision) {

    /// The first day on which something is to be done for it.
    public @Nullable LocalDate dueOn() {
      var end = Stream.ofNullable(departure).filter(leaving -> !leaving.hasEnded());
      var moves = relocations.stream().map(Relocation::movesOn);
      return Stream.concat(end.map(Departure::endsOn), moves)
          .min(LocalDate::compareTo)
          .orElse(null);
    }
  }
}
