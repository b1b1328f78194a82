package com.ooma.office.provisioning.application.number.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Area;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The telephone numbers. Whatever is read here is nobody else's to change until the transaction
/// ends, so that no number ever gets two owners.
public interface Numbers {

  /// Those of `wanted` that we have, each waited for if it is being changed.
  List<PoolNumber> findForUpdate(Collection<PhoneNumber> wanted);

  /// All that reach one of the account's `seats`.
  List<PoolNumber> findOfSeatsForUpdate(UUID accountId, Collection<UUID> seats);

  /// All that the account has or holds, lowest first.
  List<PoolNumber> findOfAccountForUpdate(UUID accountId);

  /// What the account has or holds, for who only looks.
  List<PoolNumber> findOfAccount(UUID accountId);

  /// What the account holds at `now`, lowest first.
  List<PoolNumber> findHeldForUpdate(UUID accountId, Instant now);

  /// At most `count` numbers of the area that the account gave back and that nobody else may have
  /// at `now`: cooling ones first, then unused ones, lowest first.
  ///
  /// @param except those that are spoken for, though nobody has them yet
  List<PoolNumber> findGivenBackForUpdate(
      UUID accountId, Area area, int count, Collection<PhoneNumber> except, Instant now);

  /// At most `count` numbers that nobody has at `now`, lowest first. Those that somebody is just
  /// taking are passed over.
  ///
  /// @param except those that are spoken for, though nobody has them yet
  List<PoolNumber> findFreeForUpdate(
      Area area, int count, Collection<PhoneNumber> except, Instant now);

  /// The same for who can wait: at most `count`, last of the area first, and only if `reserve`
  /// others are left.
  List<PoolNumber> findSpareForUpdate(Area area, int count, int reserve, Instant now);

  /// Adds those that we don't have.
  ///
  /// @return the added ones
  Set<PhoneNumber> addUnknown(List<PoolNumber> fresh);

  void save(Collection<PoolNumber> numbers);

  /// Marks as available what became free by `now`; a courtesy to readers, as every use judges by
  /// the time.
  void tidyUp(Instant now);
}
