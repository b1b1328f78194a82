package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.NumberLimit;
import com.ooma.office.ordering.domain.catalogue.Options;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// What an account has besides its seats, as members and ports change it. Whatever is paid for
/// otherwise than before is told, unless an order tells it.
public final class AccountExtras {

  private final UUID accountId;
  private final ReadRevision revision;
  private final ServiceTerm term;
  private final IntSupplier seats;
  private final Consumer<AccountEvent> tell;
  private Extras present;

  AccountExtras(
      UUID accountId,
      Extras present,
      ReadRevision revision,
      ServiceTerm term,
      IntSupplier seats,
      Consumer<AccountEvent> tell) {
    this.accountId = accountId;
    this.present = present;
    this.revision = revision;
    this.term = term;
    this.seats = seats;
    this.tell = tell;
  }

  Extras present() {
    return present;
  }

  /// @param read the account's revision that the writer read, or null if it read nothing
  public void changeOptions(Options wanted, @Nullable Long read, LocalDate today) {
    if (wanted.equals(present.options())) {
      return;
    }
    revision.require(read);
    term.requireServiceOn(today);
    requireRoomFor(wanted.additionalNumbers() - present.options().additionalNumbers(), 0);
    setExtras(present.having(wanted), today);
  }

  /// Gives up a number that a port brought besides those of users and receptionist.
  ///
  /// @param read the account's revision that the writer read, or null if it read nothing
  public void dropNumber(PhoneNumber number, @Nullable Long read, LocalDate today) {
    var rest = present.dropping(number);
    revision.require(read);
    setExtras(rest, today);
  }

  /// Counts what ports brought, unless the company has left.
  public void numbersPorted(List<PortedNumber> numbers, LocalDate today) {
    if (!term.hasEnded()) {
      setExtras(present.with(numbers), today);
    }
  }

  /// Counts no more what another carrier took over, unless the company has left.
  public void numbersLeft(List<LostNumber> numbers, LocalDate today) {
    if (!term.hasEnded()) {
      var rest = present;
      for (var lost : numbers) {
        rest =
            switch (lost.role()) {
              case ADDITIONAL -> rest.losing(lost.number());
              case COMPANY -> rest.losingCompanyNumber();
              case SEAT -> rest;
            };
      }
      setExtras(rest, today);
    }
  }

  /// Fewer numbers are always possible, and as many as before.
  void requireRoomFor(int more, int moreSeats) {
    if (more > 0) {
      NumberLimit.require(seats.getAsInt() + moreSeats, present.ofPool() + more);
    }
  }

  void bought(Options more) {
    present = present.with(more);
  }

  /// What stays of a cancelled order's options is told anew: nobody has paid for it until now.
  ///
  /// @param planStays whether others want the plan that the order may have brought
  void gaveBack(Choice bought, boolean planStays, boolean seatsLeft, LocalDate today) {
    var next =
        seatsLeft ? present.without(bought.additionalNumbers(), planStays) : present.withoutSeats();
    boolean stays = next.isPaidLike(present);
    setExtras(next, today);
    if (stays && !bought.options().equals(Options.NONE)) {
      tell.accept(new AccountEvent.OptionsChanged(accountId, present, List.of(), today));
    }
  }

  void end() {
    present = Extras.NONE;
  }

  private void setExtras(Extras wanted, LocalDate today) {
    var dropped = wanted.droppedSince(present);
    boolean told = wanted.isPaidLike(present);
    present = wanted;
    if (!told) {
      tell.accept(new AccountEvent.OptionsChanged(accountId, wanted, dropped, today));
    }
  }
}
