package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.ReadRevision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How long a company is served: until the last day that it announced, if it did. The day may be
/// changed, and taken back, until the service has ended.
public final class ServiceTerm {

  private final UUID accountId;
  private final ReadRevision revision;
  private final Consumer<AccountEvent> tell;
  private @Nullable Departure departure;

  ServiceTerm(
      UUID accountId,
      @Nullable Departure departure,
      ReadRevision revision,
      Consumer<AccountEvent> tell) {
    this.accountId = accountId;
    this.departure = departure;
    this.revision = revision;
    this.tell = tell;
  }

  @Nullable Departure departure() {
    return departure;
  }

  /// @param read the account's revision that the writer read, or null if it read nothing
  public void leave(LocalDate lastDay, @Nullable Long read, Instant now) {
    var wanted = Departure.on(lastDay, LocalDate.ofInstant(now, BusinessCalendar.PARIS));
    if (!wanted.equals(departure)) {
      revision.require(read);
      requireNotEnded();
      departure = wanted;
      tell.accept(new AccountEvent.DepartureAnnounced(accountId, lastDay, now));
    }
  }

  /// @param read the account's revision that the writer read, or null if it read nothing
  public void stay(@Nullable Long read, Instant now) {
    if (departure != null) {
      revision.require(read);
      requireNotEnded();
      departure = null;
      tell.accept(new AccountEvent.DepartureRevoked(accountId, now));
    }
  }

  boolean hasEnded() {
    return departure != null && departure.hasEnded();
  }

  /// Whether the last day is over and the service is still to be ended.
  public boolean isToEnd(LocalDate today) {
    return departure != null && !departure.hasEnded() && !departure.endsOn().isAfter(today);
  }

  /// @return the last day
  LocalDate end(Instant now) {
    if (departure == null) {
      throw new IllegalStateException("a company that stays is served");
    }
    departure = new Departure(departure.lastDay(), now);
    return departure.lastDay();
  }

  /// Tells of a departure that was announced before the others were told of such things.
  void catchUp(Instant now) {
    if (departure != null && !departure.hasEnded()) {
      tell.accept(new AccountEvent.DepartureAnnounced(accountId, departure.lastDay(), now));
    }
  }

  /// @throws com.ooma.office.kernel.domain.Refused if the company will have left by then
  public void requireServiceOn(LocalDate day) {
    if (departure != null) {
      departure.requireServiceOn(day);
    }
  }

  void requireNotEnded() {
    if (departure != null && departure.hasEnded()) {
      departure.requireServiceOn(departure.endsOn());
    }
  }
}
