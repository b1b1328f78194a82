package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Who administers an account: one person at any time, from the first order on. The others are told
/// when it is another one, or the same one from another seat or under another name.
public final class Administration {

  private final ReadRevision revision;
  private final ServiceTerm term;
  private final BiConsumer<Administrator, Instant> tell;
  private @Nullable Administrator present;

  Administration(
      @Nullable Administrator present,
      ReadRevision revision,
      ServiceTerm term,
      BiConsumer<Administrator, Instant> tell) {
    this.present = present;
    this.revision = revision;
    this.term = term;
    this.tell = tell;
  }

  public @Nullable Administrator present() {
    return present;
  }

  /// Whom an account's first seats name it is; they need not if somebody was appointed before.
  /// Later orders need none, and can't appoint another person by the way.
  ///
  /// @param first whether the account has no seats but these
  /// @return who it is now
  Administrator ordered(@Nullable Administrator named, boolean first, Instant now) {
    if (named != null) {
      return name(named, first, now);
    }
    if (present == null) {
      throw Administrator.needed(
          "One user of the first order is the administrator, with a name and an e-mail.");
    }
    return present;
  }

  private Administrator name(Administrator named, boolean first, Instant now) {
    if (present != null && !first) {
      if (!present.isSamePersonAs(named)) {
        throw Refused.conflict(
            "administrator-differs",
            "The account has another administrator: hand over first, or name none in the order.");
      }
      if (present.seatId() != null) {
        return present;
      }
    }
    appoint(named, now);
    return named;
  }

  /// @param read the account's revision that the writer read, or null if it read nothing: needed to
  ///   take the task from somebody
  public void handOver(Administrator next, @Nullable Long read, Instant now) {
    if (!next.equals(present)) {
      if (present != null) {
        revision.require(read);
      }
      term.requireNotEnded();
      appoint(next, now);
    }
  }

  private void appoint(Administrator next, Instant now) {
    if (!next.equals(present)) {
      present = next;
      tell.accept(next, now);
    }
  }

  /// The seat's user is called otherwise now, or is another person.
  public void renamed(UUID seatId, @Nullable String userName, @Nullable String email, Instant now) {
    if (present != null && seatId.equals(present.seatId())) {
      var name = Objects.requireNonNullElse(userName, present.name());
      var address = Objects.requireNonNullElse(email, present.email());
      appoint(new Administrator(seatId, name, address), now);
    }
  }

  /// A cancelled order, or the end of service, takes the seat and leaves the task.
  public void seatsEnded(Collection<UUID> seatIds, Instant now) {
    if (present != null && seatIds.stream().anyMatch(this::holds)) {
      appoint(new Administrator(null, present.name(), present.email()), now);
    }
  }

  void requireNoneOf(Collection<UUID> seatIds) {
    if (seatIds.stream().anyMatch(this::holds)) {
      throw Refused.conflict(
          "administrator-stays",
          "The administrator can't be removed: hand over to somebody else first.");
    }
  }

  /// Tells of somebody who was appointed before the others were told of such things.
  void catchUp(Instant now) {
    if (present != null) {
      tell.accept(present, now);
    }
  }

  private boolean holds(UUID seatId) {
    return present != null && seatId.equals(present.seatId());
  }
}
