package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.catalogue.SeatLimit;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member company's contract. It guards what holds over all of the company's orders: at most
/// [SeatLimit#PER_ACCOUNT] seats, on the company's own sites, until the company leaves.
///
/// Whoever changes it must have read its present revision; saying what is said already is fine.
public final class Account extends AggregateRoot<AccountEvent> {

  private final UUID accountId;
  private final ReadRevision revision;
  private final Relocations relocations;
  private final Administration administration;
  private final ServiceTerm term;
  private final AccountExtras extras;
  private CompanyProfile profile;
  private @Nullable Instant describedAt;
  private int seats;

  private Account(AccountSnapshot saved) {
    super(saved.lastSequence());
    accountId = saved.accountId();
    profile = saved.profile();
    seats = saved.seats();
    revision = new ReadRevision("account", saved.revision());
    term = new ServiceTerm(accountId, saved.departure(), revision, this::record);
    extras =
        new AccountExtras(accountId, saved.extras(), revision, term, () -> seats, this::record);
    relocations = new Relocations(saved.relocations());
    administration =
        new Administration(
            saved.administrator(),
            revision,
            term,
            (next, now) -> record(new AccountEvent.AdministratorChanged(accountId, next, now)));
    describedAt = saved.describedAt();
  }

  public static Account open(UUID accountId, CompanyProfile profile, Instant now) {
    var account =
        new Account(
            new AccountSnapshot(
                accountId, profile, null, null, 0, Extras.NONE, null, List.of(), 0, 0));
    account.tellWhoItIs(now);
    return account;
  }

  public static Account from(AccountSnapshot saved) {
    return new Account(saved);
  }

  /// @param inUse the sites at which the company has phones
  /// @param expectedRevision what the writer read, or null if it read nothing
  /// @return those in use whose name or address is another now
  public List<Site> describe(
      CompanyProfile newProfile, Set<UUID> inUse, @Nullable Long expectedRevision, Instant now) {
    if (newProfile.equals(profile)) {
      return List.of();
    }
    revision.require(expectedRevision);
    newProfile.requireSites(Stream.concat(inUse.stream(), relocations.toSites()));
    var corrected =
        newProfile.sites().stream()
            .filter(site -> inUse.contains(site.siteId()) && !profile.sites().contains(site))
            .toList();
    catchUp(now);
    profile = newProfile;
    tellWhoItIs(now);
    var today = dayOf(now);
    corrected.forEach(site -> addressChanged(null, site.siteId(), site, today));
    return corrected;
  }

  /// Tells of an account that was opened before others were told of such things.
  public void catchUp(Instant now) {
    if (describedAt == null) {
      tellWhoItIs(now);
      administration.catchUp(now);
      term.catchUp(now);
    }
  }

  /// Once the seats of an order are bought: who administers them. Somebody must be reachable.
  ///
  /// @param named the administrator whom the order names, if any
  /// @param ordered how many seats it has
  public Administrator administeredWith(@Nullable Administrator named, int ordered, Instant now) {
    var administrator = administration.ordered(named, seats == ordered, now);
    if (!administrator.canBeWrittenTo() && !profile.canBeWrittenTo()) {
      throw Refused.conflict(
          "nobody-to-write-to",
          "Neither the primary member nor the administrator has an address for e-mail.");
    }
    return administrator;
  }

  /// Counts what is bought: all of the seats or none of them, and the options.
  ///
  /// @param from the first day of its use
  public void buy(Choice choice, LocalDate from) {
    term.requireServiceOn(from);
    requireRoomFor(choice);
    extras.bought(choice.options());
    seats += choice.seats();
  }

  /// @throws Refused if it has more seats than an account, or more additional numbers than its
  ///   users may have
  public void requireRoomFor(Choice choice) {
    int wanted = choice.seats();
    if (seats + wanted > SeatLimit.PER_ACCOUNT) {
      throw Refused.conflict(
              "seat-limit",
              "An account has at most %d seats: %d are taken, %d more are wanted."
                  .formatted(SeatLimit.PER_ACCOUNT, seats, wanted))
          .about(SeatLimit.PER_ACCOUNT, seats, wanted);
    }
    extras.requireRoomFor(choice.additionalNumbers(), choice.seats());
  }

  /// Takes back what a cancelled order had bought. What stays of its options is told anew: nobody
  /// has paid for it until now.
  ///
  /// @param planStays whether others want the plan that it may have brought
  public void giveBack(Choice bought, boolean planStays, LocalDate today) {
    seats -= bought.seats();
    extras.gaveBack(bought, planStays, seats > 0, today);
  }

  /// Makes room for others.
  ///
  /// @throws Refused if the administrator's is among them
  public void removeSeats(Set<UUID> removed) {
    administration.requireNoneOf(removed);
    seats -= removed.size();
  }

  /// @param live the seats that end with it
  public void end(List<UUID> live, Instant now) {
    var lastDay = term.end(now);
    relocations.drop();
    administration.seatsEnded(live, now);
    seats = 0;
    extras.end();
    record(new AccountEvent.ServiceTerminated(accountId, lastDay, live, now));
  }

  /// Keeps a relocation until its day, or tells why it can't be.
  ///
  /// @param from the site to leave, or null if it is the only one in use
  /// @param inUse the sites at which the company has phones
  public void relocate(
      UUID relocationId, @Nullable UUID from, UUID to, LocalDate movesOn, Set<UUID> inUse) {
    try {
      term.requireServiceOn(movesOn);
      relocations.plan(relocationId, from, site(to), movesOn, inUse);
    } catch (Refused refused) {
      record(new AccountEvent.RelocationRefused(accountId, relocationId, refused));
    }
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

  public Options options() {
    return extras.present().options();
  }

  public AccountExtras extras() {
    return extras;
  }

  /// Whether the receptionist has a number, or is about to get one.
  public boolean hasCompanyNumber() {
    return seats > 0 || extras.present().fromPorts().isCompanyNumberPorted();
  }

  public UUID id() {
    return accountId;
  }

  public CompanyProfile profile() {
    return profile;
  }

  public Administration administration() {
    return administration;
  }

  public ServiceTerm term() {
    return term;
  }

  public Relocations relocations() {
    return relocations;
  }

  public AccountSnapshot snapshot() {
    return new AccountSnapshot(
        accountId,
        profile,
        describedAt,
        administration.present(),
        seats,
        extras.present(),
        term.departure(),
        relocations.all(),
        lastSequence(),
        revision.present());
  }

  private void tellWhoItIs(Instant now) {
    describedAt = now;
    record(new AccountEvent.Described(accountId, profile, now));
  }

  private static LocalDate dayOf(Instant now) {
    return LocalDate.ofInstant(now, BusinessCalendar.PARIS);
  }

  private void addressChanged(
      @Nullable UUID relocationId, UUID former, Site site, LocalDate today) {
    record(new AccountEvent.ServiceAddressChanged(accountId, relocationId, former, site, today));
  }
}
