package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.company.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The moves of an account whose day has not come.
public final class Relocations {

  private final List<Relocation> pending;

  Relocations(List<Relocation> pending) {
    this.pending = new ArrayList<>(pending);
  }

  /// @param from the site to leave, or null if it is the only one in use
  /// @param inUse the sites at which the company has phones
  void plan(UUID relocationId, @Nullable UUID from, Site to, LocalDate movesOn, Set<UUID> inUse) {
    var former = from == null ? onlyOne(inUse) : from;
    if (!inUse.contains(former)) {
      throw Refused.conflict("site-not-in-use", "There are no phones at the site to leave.");
    }
    if (to.siteId().equals(former)) {
      throw Refused.invalid("site-same", "The users are at that site already.");
    }
    if (pending.stream().anyMatch(move -> move.fromSiteId().equals(former))) {
      throw Refused.conflict("site-moving", "The users of that site are to move already.");
    }
    pending.add(new Relocation(relocationId, former, to.siteId(), movesOn));
  }

  /// The company changed its mind. Users who have moved already stay where they are.
  public void cancel(UUID relocationId) {
    pending.removeIf(move -> move.relocationId().equals(relocationId));
  }

  public List<Relocation> due(LocalDate today) {
    return pending.stream().filter(move -> !move.movesOn().isAfter(today)).toList();
  }

  void done(Relocation move) {
    pending.remove(move);
  }

  void drop() {
    pending.clear();
  }

  /// The sites that are needed for them.
  Stream<UUID> toSites() {
    return pending.stream().map(Relocation::toSiteId);
  }

  List<Relocation> all() {
    return List.copyOf(pending);
  }

  private static UUID onlyOne(Set<UUID> sites) {
    if (sites.size() != 1) {
      throw Refused.invalid("site-needed", "Name the site to leave: there is not exactly one.");
    }
    return sites.iterator().next();
  }
}
