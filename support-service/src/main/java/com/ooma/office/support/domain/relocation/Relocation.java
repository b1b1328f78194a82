package com.ooma.office.support.domain.relocation;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.company.Company;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member company's wish to move the users of a site to another, and what became of it. Whether
/// it can be, and when it is, others say; until then the company may take it back.
public final class Relocation extends AggregateRoot<RelocationEvent> {

  private final UUID id;
  private final UUID accountId;
  private final String requestedBy;
  private final Move move;
  private final Instant requestedAt;
  private RelocationOutcome outcome;

  private Relocation(Snapshot from) {
    super(from.lastSequence());
    this.id = from.id();
    this.accountId = from.accountId();
    this.requestedBy = from.requestedBy();
    this.move = from.move();
    this.requestedAt = from.requestedAt();
    this.outcome = from.outcome();
  }

  /// @param requestedBy the token's name for the primary member, kept for audits
  /// @param today in Paris
  public static Relocation request(
      UUID id, UUID accountId, String requestedBy, Move move, LocalDate today, Instant now) {
    move.requireWithinAYearOf(today);
    var awaited = new RelocationOutcome.Awaited();
    var relocation =
        new Relocation(new Snapshot(id, accountId, requestedBy, move, now, awaited, 0));
    relocation.record(
        new RelocationEvent.Requested(
            accountId, id, move.fromSiteId(), move.toSiteId(), move.movesOn()));
    return relocation;
  }

  /// Whatever is heard after the first answer changes nothing, except that the users have moved
  /// while the company changed its mind.
  ///
  /// @return whether this was news
  public boolean answer(RelocationOutcome answer) {
    boolean news =
        switch (outcome.state()) {
          case REQUESTED -> true;
          case CANCELLED -> answer instanceof RelocationOutcome.Moved;
          case DONE, REFUSED -> false;
        };
    if (news) {
      outcome = answer;
    }
    return news;
  }

  /// The company changes its mind, as long as nobody moved. Doing so again changes nothing.
  ///
  /// @param by the token's name for the primary member, kept for audits
  public void cancel(String by, Instant now) {
    switch (outcome.state()) {
      case REQUESTED -> {
        outcome = new RelocationOutcome.Cancelled(by, now);
        record(new RelocationEvent.Cancelled(accountId, id, now));
      }
      case CANCELLED -> {}
      case DONE -> throw Refused.conflict("relocation-done", "The users have moved already.");
      case REFUSED ->
          throw Refused.conflict(
              "relocation-refused", "It was refused: there is nothing to cancel.");
    }
  }

  public UUID id() {
    return id;
  }

  public Move move() {
    return move;
  }

  public static Relocation from(Snapshot snapshot) {
    return new Relocation(snapshot);
  }

  public Snapshot snapshot() {
    return new Snapshot(id, accountId, requestedBy, move, requestedAt, outcome, lastSequence());
  }

  /// Everything a relocation is, as it is stored.
  public record Snapshot(
      UUID id,
      UUID accountId,
      String requestedBy,
      Move move,
      Instant requestedAt,
      RelocationOutcome outcome,
      long lastSequence) {}

  /// From where to where and when.
  ///
  /// @param fromSiteId absent if the company has its users at one site only
  /// @param movesOn a day in Paris
  public record Move(@Nullable UUID fromSiteId, UUID toSiteId, LocalDate movesOn) {

    /// @param awaited the company's relocations that nobody answered yet
    /// @throws Refused if ordering would refuse the move by what is known here
    public void requirePossibleFor(Company company, List<Move> awaited) {
      company.requireServiceOn(movesOn);
      company.requireSite(toSiteId, "/toSiteId");
      if (fromSiteId != null) {
        company.requireSite(fromSiteId, "/fromSiteId");
      }
      if (toSiteId.equals(fromSiteId)) {
        throw Refused.invalid("site-same", "The users are at that site already.").at("/toSiteId");
      }
      if (awaited.stream().anyMatch(other -> Objects.equals(other.fromSiteId(), fromSiteId))) {
        throw Refused.conflict(
            "site-moving", "The users of that site are to move already: cancel that move first.");
      }
    }

    private void requireWithinAYearOf(LocalDate today) {
      if (movesOn.isBefore(today)) {
        throw Refused.invalid("move-in-the-past", movesOn + " is over; it is " + today + ".")
            .at("/movesOn");
      }
      if (movesOn.isAfter(today.plusYears(1))) {
        throw Refused.invalid("move-too-far", movesOn + " is more than a year away.")
            .at("/movesOn");
      }
    }
  }
}
